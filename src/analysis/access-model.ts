import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { AccessAnswer } from './access-answer';
import type { AccessModelOptions } from './access-model-options';
import type { AccessPart } from './access-part';
import type { AccessQuestion } from './access-question';
import { isToken } from '../private/tokens';
import { opaque } from '../template/model/opaque';
import { TemplateSet } from '../template/template-set';
import { parsePolicy } from './evaluation/policy-document';
import type { Identity, Policy } from './evaluation/types';
import { definedModel } from './model/defined-model';
import { modelOf, type AccessGraph } from './model/template-model';
import type { Model } from './model/types';
import type { PolicyDefinitions } from './policy-definitions';
import { additionsOf } from './questions/additions';
import { outcomesOf, verdictOf } from './questions/asking';
import { requireActions, requireResources, unknownAction } from './questions/checks';
import { contradictions } from './questions/contradictions';
import { failureOf } from './questions/failure';
import { PrincipalLookup } from './questions/principal-lookup';
import { calledArn, resourceArn } from './questions/resource-lookup';
import { explanationOf, reasonsOf, unknownsOf, VERDICTS } from './questions/wording';
import { RequestContext } from './request-context';
import { Verdict } from './verdict';

/**
 * Who may do what, as an app or policy documents say it. Everything is answered offline, from templates, before anything is
 * deployed.
 *
 * An answer is one of three: allowed, denied, or conditional when it hangs on what the question leaves open or only the deployment
 * knows. Denied means denied by everything that was read: policies that exist only in the account are not seen. Not looked at
 * are grants of KMS, ACLs and Block Public Access of S3, and policies of VPC endpoints.
 *
 * `*` as resource stands for what the principal's own account has, and for the resources of the templates that have a policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export class AccessModel {
  /**
   * The model of an app, which is synthesized for that.
   *
   * @param app an App, a Stage or a Stack
   */
  static fromApp(app: IConstruct, options: AccessModelOptions = {}): AccessModel {
    return AccessModel.fromTemplates(TemplateSet.fromApp(app), options);
  }

  /** The model of templates, of whatever origin. */
  static fromTemplates(templates: TemplateSet, options: AccessModelOptions = {}): AccessModel {
    const graph = modelOf(templates._stacks, additionsOf(options));
    return new AccessModel(graph, options, 'this app defines', templates._stacks[0]?.partition, templates);
  }

  /**
   * The model of plain policy documents, without an app. A definition that contradicts itself, and a document that is malformed,
   * is an error that says which.
   */
  static fromPolicies(definitions: PolicyDefinitions, options: AccessModelOptions = {}): AccessModel {
    return new AccessModel(definedModel(definitions, additionsOf(options)), options, 'these policies define', definitions.partition);
  }

  /** What could not be read, such as managed policies whose documents are not known. */
  public readonly warnings: string[];
  /** Paths of the principals, sorted. */
  public readonly principals: string[];
  /** @internal */
  readonly _model: Model;
  private readonly lookup: PrincipalLookup;
  private readonly knownActions: string[];

  private constructor(
    graph: AccessGraph, options: AccessModelOptions, private readonly defined: string, partition = 'aws',
    private readonly templates?: TemplateSet,
  ) {
    this._model = graph;
    this.warnings = [...graph.warnings, ...templates?._warnings ?? []];
    this.principals = graph.identities.map(({ path }) => path).sort();
    this.lookup = new PrincipalLookup(graph, partition, (account) => graph.serviceControlsOf(account));
    this.knownActions = options.knownActions ?? [];
  }

  /** The answer to a question, with the statements that decided. */
  public ask(question: AccessQuestion): AccessAnswer {
    const { actions, resources = ['*'] } = question;
    requireActions(actions);
    requireResources(resources);
    const identity = this._identity(question.principal);
    const arns = resources.map((resource) => resourceArn(this.textOf(resource), this._model));
    const sessionPolicies = sessionPoliciesOf(question);
    const context = (question.context ?? RequestContext.unknown())._replaced((value) => this.textOf(value));
    const contexts = context._variants;
    const parts = actions.flatMap((action) => arns.map((resource) => (
      this.part(identity, action, calledArn(resource, action, this._model), { contexts, sessionPolicies })
    )));
    return AccessAnswer._of(parts, explanationOf(identity, parts, context.toString(), this.defined));
  }

  /** Whether each action is allowed on each resource in every context that the question leaves open. */
  public may(question: AccessQuestion): boolean {
    return this.ask(question).verdict === Verdict.ALLOWED;
  }

  /**
   * Whether each action is denied on each resource, by everything that was read, in every context that the question leaves
   * open.
   */
  public mayNot(question: AccessQuestion): boolean {
    return this.ask(question).verdict === Verdict.DENIED;
  }

  /**
   * Whether a condition is what it takes: allowed when the request carries all of it, and denied when any key of it is
   * contradicted, whatever the other keys are.
   *
   * A key is contradicted by its absence and, if it holds one of `true` and `false`, by the other one; `aws:SecureTransport`, which every
   * request carries, by the other one only. Other values are not tried: there are too many of them.
   *
   * @param condition such as `RequestContext.unknown().having('aws:MultiFactorAuthPresent', 'true')`; one that fixes no key is an error
   */
  public mayOnlyWith(question: AccessQuestion, condition: RequestContext): boolean {
    return this._onlyWith(question, condition) === undefined;
  }

  /** The answer in words: the verdict, the statements that decided with their construct paths, and what was not known. */
  public explain(question: AccessQuestion): string {
    return this.ask(question).explanation;
  }

  /** What is not as expected, in words; nothing when all of it is. @internal */
  _failure(question: AccessQuestion, expected: Verdict): string | undefined {
    const { parts, verdict } = this.ask(question);
    const context = (question.context ?? RequestContext.unknown())._replaced((value) => this.textOf(value)).toString();
    return verdict === expected ? undefined : failureOf(this._identity(question.principal), parts, expected, context, this.defined);
  }

  /** What is wrong with `mayOnlyWith`, in words; nothing when it holds. @internal */
  _onlyWith(question: AccessQuestion, condition: RequestContext): string | undefined {
    if (condition._entries.length === 0) {
      throw new Error("'condition' must fix at least one key, got any context");
    }
    const base = question.context ?? RequestContext.unknown();
    const refused = this._failure({ ...question, context: base._over(condition) }, Verdict.ALLOWED);
    return refused ?? contradictions(base, condition).map((context) => this._failure({ ...question, context }, Verdict.DENIED))
      .find((failure) => failure !== undefined);
  }

  /** Who a text means. @internal */
  _identity(principal: string): Identity {
    return this.lookup.find(this.textOf(principal));
  }

  /** A document of the app with its tokens replaced; what means something else in each stack is not known. @internal */
  _document(document: PolicyDocument): PolicyDocument {
    // Only those who have an app have such a document; whoever reads templates alone does not load the CDK.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { PolicyDocument: Document } = require('aws-cdk-lib/aws-iam') as typeof import('aws-cdk-lib/aws-iam');
    return Document.fromJson(JSON.parse(JSON.stringify(document), (_, value: unknown) => {
      if (typeof value !== 'string' || !isToken(value)) {
        return value;
      }
      try {
        return this.textOf(value);
      } catch (error) {
        return opaque(value, (error as Error).message);
      }
    }));
  }

  private part(
    identity: Identity, action: string, resource: string, open: { contexts: RequestContext['_variants']; sessionPolicies?: Policy[] },
  ): AccessPart {
    const outcomes = outcomesOf(this._model, { identity, action, resource, ...open });
    const doubt = unknownAction(action, this.knownActions);
    const unknowns = unknownsOf(outcomes);
    return {
      action,
      resource,
      verdict: doubt === undefined ? VERDICTS[verdictOf(outcomes)] : Verdict.CONDITIONAL,
      reasons: reasonsOf(outcomes),
      unknowns: doubt === undefined ? unknowns : [doubt, ...unknowns],
    };
  }

  private textOf(text: string): string {
    return this.templates?._textOf(text) ?? text;
  }
}

function sessionPoliciesOf({ sessionPolicies, principal }: AccessQuestion): Policy[] | undefined {
  return sessionPolicies?.map((document, index) => parsePolicy(document as Parameters<typeof parsePolicy>[0], {
    kind: 'session', name: `session policy ${String(index + 1)}`, path: `the session of ${principal}`,
  }));
}
