/**
 * What AWS's policy evaluation logic makes of a question, with three values: a condition key that the question leaves open, a symbol
 * that only the deployment knows and a wildcard that a statement covers in part give `conditional`, never a guess.
 *
 * Out of scope, and to be asked elsewhere: KMS grants, S3 ACLs and Block Public Access, VPC endpoint policies, and what services
 * check beyond IAM.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import { isBeyondPolicies } from './beyond-policies';
import { casesOf } from './case-split';
import { compiledPolicy, relateActions } from './compiled-policy';
import { explain } from './explanation';
import { globOf } from './glob';
import { layersOf, relateStatement, type Candidate, type Layer, type Layers } from './layers';
import { serviceOf, textSet, type Region } from './region';
import { RequestValues } from './request-values';
import { partsWithin } from './statement-parts';
import type { Decision, Identity, Policy, Reason, Request, VerdictName } from './types';
import { opaque } from '../../template/model/opaque';

/** Decides one question. */
export function evaluate(request: Request): Decision {
  const { hasSession } = new RequestValues(request);
  if (isBeyondPolicies(request.action, request.identity, hasSession)) {
    return { verdict: 'allowed', reasons: [withoutPermission(request.action)], unknowns: [] };
  }
  const { decision: plain, layers } = decide(request);
  return plain.verdict === 'conditional' ? decideByCases(request, layers) ?? plain : plain;
}

/** Where all cases come out alike, it does not matter which one it is. */
function decideByCases(request: Request, layers: Layers): Decision | undefined {
  const decisions: Decision[] = [];
  for (const context of casesOf(request.context, layers)) {
    const { decision: one } = decide({ ...request, context });
    if (one.verdict === 'conditional' || (decisions.length > 0 && one.verdict !== decisions[0].verdict)) {
      return undefined;
    }
    decisions.push(one);
  }
  return decisions.length === 0 ? undefined : {
    verdict: decisions[0].verdict,
    get reasons(): Reason[] {
      return [...new Map(decisions.flatMap(({ reasons }) => reasons).map((reason) => [reason.text, reason])).values()];
    },
    unknowns: [],
  };
}

function decide(request: Request): { decision: Decision; layers: Layers } {
  const values = new RequestValues(request);
  const whole: Region = {
    actions: textSet(globOf(request.action.toLowerCase())),
    resources: textSet(globOf(withOwnName(request.target.arn, values))),
  };
  const layers = layersOf(request, whole, values);
  return { decision: decision(request, layers, verdictOf(layers, whole)), layers };
}

/** Whether an identity's own policies may allow an action on anything at all; `false` is certain. */
export function mayPossibly(identity: Identity, action: string): boolean {
  if (identity.kind === 'account') {
    return true;
  }
  const asked = textSet(globOf(action.toLowerCase()));
  const service = serviceOf(asked);
  const allows = (policies: readonly Policy[]): boolean => policies.some((policy) => policy.unknown !== undefined || policy.mayAllow !== undefined
    || compiledPolicy(policy).statementsFor(service).some((compiled) =>
      compiled.statement.effect === 'Allow' && relateActions(compiled, asked) !== 'apart'));
  const denied = (policies: readonly Policy[]): boolean => policies.some((policy) =>
    compiledPolicy(policy).statementsFor(service).some((compiled) => {
      const { effect, resources, conditions } = compiled.statement;
      return effect === 'Deny' && conditions.length === 0 && resources?.includes('*') === true && relateActions(compiled, asked) === 'inside';
    }));
  const ceilings = [
    ...identity.boundary ? [[identity.boundary]] : [],
    ...identity.serviceLinked === true ? [] : identity.serviceControls.filter((level) => level.length > 0),
  ];
  return (identity.missing.length > 0 || allows(identity.policies)) && ceilings.every(allows)
    && ![identity.policies, ...ceilings].some(denied);
}

function withoutPermission(action: string): Reason {
  return { effect: 'allow', kind: 'identity', certainty: 'yes', hangsOn: [], text: `Allowed without a permission: no policy can deny ${action}` };
}

/** Most callers want the verdict alone: why it is so is put into words when somebody asks. */
function decision(request: Request, layers: Layers, verdict: VerdictName): Decision {
  let explanation: Pick<Decision, 'reasons' | 'unknowns'> | undefined;
  const explained = (): Pick<Decision, 'reasons' | 'unknowns'> => explanation ??= explain(request, layers, verdict);
  return {
    verdict,
    get reasons(): Reason[] {
      return explained().reasons;
    },
    get unknowns(): string[] {
      return explained().unknowns;
    },
  };
}

function verdictOf(layers: Layers, whole: Region): VerdictName {
  if (layers.denies.some(isCertain)) {
    return 'denied';
  }
  const search = new Search(layers);
  if (layers.possible.every((alternative) => search.isBlocked(whole, alternative, 0))) {
    return 'denied';
  }
  const granted = layers.sufficient.some((alternative) => alternative.every((layer) => layer.always === true || layer.allows.some(isCertain)));
  return granted && layers.denies.length === 0 && layers.open.length === 0 ? 'allowed' : 'conditional';
}

/** Whether a statement covers all of the question, whatever is not known. */
export function isCertain(candidate: Candidate): boolean {
  return candidate.holds === 'yes' && candidate.relation === 'inside';
}

/**
 * Looks for a part of the question that may be allowed: what all layers of an alternative may allow together, one statement of each,
 * and no Deny surely covers. When it gives up, there may be such a part.
 */
class Search {
  private fuel = 5_000;
  private readonly denies: readonly Candidate[];

  constructor(private readonly layers: Layers) {
    this.denies = layers.denies.filter(({ holds }) => holds === 'yes');
  }

  isBlocked(region: Region, layers: readonly Layer[], index: number): boolean {
    const { values } = this.layers;
    if (--this.fuel < 0) {
      return false;
    }
    if (this.denies.some(({ compiled }) => relateStatement(compiled, region, values) === 'inside')) {
      return true;
    }
    if (index === layers.length) {
      return false;
    }
    const layer = layers[index];
    if (layer.always === true || layer.open !== undefined) {
      return this.isBlocked(region, layers, index + 1);
    }
    const related = layer.allows.map(({ compiled }) => ({ compiled, relation: relateStatement(compiled, region, values) }))
      .filter(({ relation }) => relation !== 'apart');
    if (related.length === 0) {
      return true;
    }
    const isOne = region.actions.literal !== undefined && region.resources.literal !== undefined;
    if (isOne || related.some(({ relation }) => relation === 'inside')) {
      return this.isBlocked(region, layers, index + 1);
    }
    return related.every(({ compiled }) =>
      partsWithin(compiled, region, values).every((part) => this.isBlocked(part, layers, index + 1)));
  }
}

/** `${aws:username}` in a question is the name of who asks. */
function withOwnName(arn: string, values: RequestValues): string {
  return arn.includes('${') ? arn.replace(/\$\{aws:username\}/gi, () => {
    const value = values.lookup('aws:username');
    return Array.isArray(value) && value.length === 1 ? value[0] : opaque('${aws:username}', 'who asks has no user name that is known', 'segment');
  }) : arn;
}
