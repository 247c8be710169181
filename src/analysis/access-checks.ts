import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { AccessExpectation } from './access-expectation';
import { AccessModel } from './access-model';
import type { AccessModelOptions } from './access-model-options';
import { TemplateSet } from '../template/template-set';

/** What an app is checked for. */
export interface AccessChecksProps extends AccessModelOptions {
  /** What must hold. None, or an id that repeats, is an error. */
  readonly expectations: AccessExpectation[];
}

/**
 * A validation plugin that checks at synthesis who may do what.
 *
 * ```ts
 * import { App, Validations } from 'aws-cdk-lib';
 * import { analysis } from 'cdk-security-baseline';
 *
 * const app = new App();
 * Validations.of(app).addPlugins(new analysis.AccessChecks({
 *   expectations: [
 *     analysis.AccessExpectation.mayNot({ principal: 'Developers', actions: ['cloudtrail:StopLogging'] }, { id: 'TRAIL' }),
 *   ],
 * }));
 * ```
 *
 * A broken expectation is a violation of severity `error`, at the principal; `Validations.of(x).acknowledge` takes it as
 * `AccessAnalysis::TRAIL`. What keeps the check from running, such as a principal that nobody has, is one of severity `fatal`, so
 * that it never passes unseen.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/policy-validation-synthesis.html
 */
export class AccessChecks implements IPolicyValidationPlugin {
  public readonly name = 'AccessAnalysis';
  /** The version of the plugin; that of the library counts. */
  public readonly version?: string;
  /** The names of the expectations in reports. */
  public readonly ruleIds?: string[];
  private readonly rules: Map<string, AccessExpectation>;

  constructor(private readonly props: AccessChecksProps) {
    if (props.expectations.length === 0) {
      throw new Error("'expectations' must hold at least one expectation, got none");
    }
    this.rules = new Map(props.expectations.map((expectation, index) => [expectation.id ?? `${expectation._kind}-${String(index + 1)}`, expectation]));
    if (this.rules.size < props.expectations.length) {
      const ids = props.expectations.map((expectation, index) => expectation.id ?? `${expectation._kind}-${String(index + 1)}`);
      throw new Error(`'expectations' must not repeat an id, got ${ids.find((id, index) => ids.indexOf(id) !== index) ?? ''} twice`);
    }
    this.ruleIds = [...this.rules.keys()];
  }

  /** Called by the CDK at the end of the synthesis. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const violations = this.violations(context.appConstruct);
    return { success: violations.length === 0, violations };
  }

  /** The CLI takes a plugin that throws for one that found nothing: whatever goes wrong is a violation. */
  private violations(app: IConstruct): PolicyViolation[] {
    try {
      const model = AccessModel.fromTemplates(TemplateSet.fromSynthesized(app), this.props);
      return [...this.rules].flatMap(([id, expectation]) => check(id, expectation, model, app));
    } catch (error) {
      return [broken('INTERNAL', error)];
    }
  }
}

function check(id: string, expectation: AccessExpectation, model: AccessModel, app: IConstruct): PolicyViolation[] {
  try {
    const description = expectation._failure(model);
    if (description === undefined) {
      return [];
    }
    const constructPath = constructAt(app, model._identity(expectation._question.principal).path);
    return [{ ruleName: id, description, severity: 'error', violatingResources: [{ constructPath, locations: [] }], fix: FIX }];
  } catch (error) {
    return [broken(id, error)];
  }
}

const FIX = 'Change the statements that decided, or the expectation';

/** Without a construct path, so that no selection of stacks hides it. */
function broken(ruleName: string, error: unknown): PolicyViolation {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleName, description: `The access of this app could not be checked: ${reason}`, severity: 'fatal', violatingResources: [{ locations: [] }],
  };
}

/** The path of the principal if it is a construct, since the CLI drops violations of paths that do not exist. */
function constructAt(app: IConstruct, path: string): string | undefined {
  const found = app.node.findAll().find(({ node }) => node.path === path);
  return found?.node.tryFindChild('Resource')?.node.path ?? found?.node.path;
}
