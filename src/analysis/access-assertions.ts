import type { IConstruct } from 'constructs';
import { AccessExpectation } from './access-expectation';
import { AccessModel } from './access-model';
import type { AccessModelOptions } from './access-model-options';
import type { AccessQuestion } from './access-question';
import type { RequestContext } from './request-context';

/**
 * Who may do what, as assertions for a unit test. What does not hold is an error whose message says which statements decided.
 *
 * ```ts
 * import { App } from 'aws-cdk-lib';
 * import { analysis, baseline } from 'cdk-security-baseline';
 *
 * const app = new App();
 * new baseline.SecurityBaselineStack(app, 'SecurityBaseline');
 *
 * analysis.AccessAssertions.of(app).mayNot({ principal: 'Developers', actions: ['cloudtrail:StopLogging'] });
 * ```
 */
export class AccessAssertions {
  /**
   * Assertions about an app, which is synthesized for that.
   *
   * @param app an App, a Stage or a Stack
   */
  static of(app: IConstruct, options: AccessModelOptions = {}): AccessAssertions {
    return new AccessAssertions(AccessModel.fromApp(app, options));
  }

  /** Assertions about a model. */
  static forModel(model: AccessModel): AccessAssertions {
    return new AccessAssertions(model);
  }

  private constructor(
    /** The model that is asked. */
    public readonly model: AccessModel,
  ) {}

  /** Throws unless everything that is asked is allowed in every context that the question leaves open. */
  public may(question: AccessQuestion): void {
    this.meets(AccessExpectation.may(question));
  }

  /** Throws unless everything that is asked is denied in every context that the question leaves open. */
  public mayNot(question: AccessQuestion): void {
    this.meets(AccessExpectation.mayNot(question));
  }

  /** Throws unless everything that is asked is allowed with a condition and denied without it; see `AccessModel.mayOnlyWith`. */
  public mayOnlyWith(question: AccessQuestion, condition: RequestContext): void {
    this.meets(AccessExpectation.mayOnlyWith(question, condition));
  }

  /** Throws unless an expectation holds. */
  public meets(expectation: AccessExpectation): void {
    const failure = expectation._failure(this.model);
    if (failure !== undefined) {
      throw new Error(failure);
    }
  }
}
