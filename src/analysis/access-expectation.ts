import type { AccessModel } from './access-model';
import type { AccessQuestion } from './access-question';
import { nameOf } from './questions/wording';
import type { RequestContext } from './request-context';
import { Verdict } from './verdict';

/** How an expectation is reported. */
export interface AccessExpectationOptions {
  /**
   * What it is called in reports, by which a violation can be acknowledged: capital letters, digits, `.` and `-`, at most 60, a letter first.
   *
   * @default - made of the kind of expectation and its place in the list, such as `MAY-NOT-2`
   */
  readonly id?: string;
  /**
   * Why it is expected, in one sentence; part of the report.
   *
   * @default - none
   */
  readonly reason?: string;
}

/** Something that an app must hold: who may or may not do what. */
export class AccessExpectation {
  /** Everything that is asked is allowed, in every context that the question leaves open. */
  static may(question: AccessQuestion, options: AccessExpectationOptions = {}): AccessExpectation {
    return new AccessExpectation('MAY', question, options, (model) => model._failure(question, Verdict.ALLOWED));
  }

  /** Everything that is asked is denied, in every context that the question leaves open. */
  static mayNot(question: AccessQuestion, options: AccessExpectationOptions = {}): AccessExpectation {
    return new AccessExpectation('MAY-NOT', question, options, (model) => model._failure(question, Verdict.DENIED));
  }

  /** Everything that is asked is allowed with a condition and denied without it; see `AccessModel.mayOnlyWith`. */
  static mayOnlyWith(question: AccessQuestion, condition: RequestContext, options: AccessExpectationOptions = {}): AccessExpectation {
    return new AccessExpectation('MAY-ONLY-WITH', question, options, (model) => model._onlyWith(question, condition));
  }

  /** The name under which it is reported, if it has one. */
  public readonly id?: string;
  /** Why it is expected. */
  public readonly reason?: string;

  private constructor(
    /** @internal */
    readonly _kind: string,
    /** @internal */
    readonly _question: AccessQuestion,
    { id, reason }: AccessExpectationOptions,
    private readonly test: (model: AccessModel) => string | undefined,
  ) {
    if (id !== undefined && !/^[A-Z][A-Z0-9.-]{0,59}$/.test(id)) {
      throw new Error(`'id' must be capital letters, digits, . and -, at most 60, a letter first, got ${id}`);
    }
    this.id = id;
    this.reason = reason;
  }

  /** Why a model does not hold it, in words; nothing when it does. @internal */
  _failure(model: AccessModel): string | undefined {
    const explanation = this.test(model);
    if (explanation === undefined) {
      return undefined;
    }
    const because = this.reason === undefined ? '' : ` (${this.reason})`;
    const who = nameOf(model._identity(this._question.principal));
    return `Expected that ${who} ${WORDS[this._kind]} ${this._question.actions.join(', ')}${because}, but:\n${explanation}`;
  }
}

const WORDS: Readonly<Record<string, string>> = { 'MAY': 'may', 'MAY-NOT': 'may not', 'MAY-ONLY-WITH': 'may only with the condition' };
