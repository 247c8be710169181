import { accountMayAllow } from './beyond-policies';
import { compiledPolicy, relateActions, relateResources, type CompiledStatement } from './compiled-policy';
import { conditionsHold } from './conditions';
import { sameText, type Relation } from './glob';
import { anyGrade, both, principalMatch, type Grade, type PrincipalMatch } from './principals';
import { serviceOf, type Region } from './region';
import { RequestValues } from './request-values';
import { controlsReach } from './resource-controls';
import type { Policy, PolicyKind, Request, Truth } from './types';

/** A statement that bears on a question, and whether it does so whatever part of the question one looks at. */
export interface Candidate {
  readonly compiled: CompiledStatement;
  /** Principal and conditions; never `no`. */
  readonly holds: Truth;
  /** How the whole question lies in its actions and resources; never `apart`. */
  readonly relation: Relation;
}

/** Something that has to allow. */
export interface Layer {
  readonly kind: PolicyKind;
  readonly allows: readonly Candidate[];
  /** It allows everything. */
  readonly always?: boolean;
  /** Why it may allow, or deny, more than is known. */
  readonly open?: string;
  /** What it is called when nothing in it allows. */
  readonly title: string;
}

/** What has to be so for a request to be allowed: every layer of one of the alternatives allows, and nothing denies. */
export interface Layers {
  readonly values: RequestValues;
  readonly denies: readonly Candidate[];
  /** What certainly suffices. */
  readonly sufficient: readonly (readonly Layer[])[];
  /** What is the least that may suffice. */
  readonly possible: readonly (readonly Layer[])[];
  /** Why there may be policies, allowing or denying, that are not known. */
  readonly open: readonly string[];
}

/** Gathers what bears on a question. */
export function layersOf(request: Request, whole: Region, values: RequestValues): Layers {
  return new Gatherer(request, whole, values).gather();
}

/** How a part of a question lies in a statement. */
export function relateStatement(compiled: CompiledStatement, region: Region, values: RequestValues): Relation {
  const actions = relateActions(compiled, region.actions);
  if (actions === 'apart') {
    return 'apart';
  }
  const resources = relateResources(compiled, region.resources, values);
  return resources === 'apart' || (resources === 'inside' && actions === 'inside') ? resources : 'overlaps';
}

class Gatherer {
  private readonly denies: Candidate[] = [];
  private readonly open: string[] = [];
  private readonly service: string | undefined;

  constructor(private readonly request: Request, private readonly whole: Region, private readonly values: RequestValues) {
    this.service = serviceOf(whole.actions);
  }

  gather(): Layers {
    const { identity, target } = this.request;
    const controls = this.serviceControls();
    const grants = this.grants();
    if (identity.serviceLinked !== true) {
      // RCPFullAWSAccess is attached everywhere and stays: RCPs only take away.
      target.resourceControls.flat().forEach((policy) => this.add(policy));
    }
    if (this.identityIsOutside()) {
      return this.result([[grants.direct], [grants.role], [grants.account]]);
    }
    const limits = this.limits();
    const own = [this.identityLayer(), ...limits, ...controls];
    const across = [grants.direct, grants.role, grants.account].map((grant) => [grant, ...own]);
    const within = [
      ...target.policyMustAllow ? [[grants.account, ...own]] : [own],
      [grants.direct, ...controls],
      [grants.role, ...limits, ...controls],
    ];
    const same = target.account === undefined || identity.account === undefined ? 'inside' : sameText(identity.account, target.account);
    // Whatever is allowed across accounts is allowed within one: unknown accounts are taken for the worse of the two.
    return this.result(same === 'inside' ? within : across, same === 'apart' ? across : within);
  }

  private result(sufficient: readonly (readonly Layer[])[], possible = sufficient): Layers {
    return { values: this.values, denies: this.denies, sufficient, possible, open: [...new Set(this.open)] };
  }

  private identityIsOutside(): boolean {
    return ['anonymous', 'service', 'federated'].includes(this.request.identity.kind);
  }

  private identityLayer(): Layer {
    const { identity } = this.request;
    const title = `the identity policies of ${identity.path || identity.name}`;
    if (identity.kind === 'account') {
      return { kind: 'identity', allows: [], always: true, title };
    }
    this.open.push(...identity.missing);
    const account = accountMayAllow(this.request.action, identity, this.request.target);
    return this.layer('identity', identity.policies, title, [...identity.missing, ...account === undefined ? [] : [account]].join('; ') || undefined);
  }

  /** Boundary and session policies. */
  private limits(): Layer[] {
    const { identity, sessionPolicies = [] } = this.request;
    return [
      ...identity.boundary ? [this.layer('boundary', [identity.boundary], titleOf('permissions boundary', identity.boundary))] : [],
      ...sessionPolicies.length > 0 ? [this.layer('session', sessionPolicies, 'the session policies')] : [],
    ];
  }

  private serviceControls(): Layer[] {
    const { identity } = this.request;
    return identity.serviceLinked === true ? [] : identity.serviceControls.filter((level) => level.length > 0).map((level, index) =>
      this.layer('service-control', level, `the service control policies of level ${String(index + 1)} (${level.map(nameOf).join(', ')})`));
  }

  private grants(): Record<Grade, Layer> {
    const { target, identity } = this.request;
    const matched = target.policies.map((policy) => this.add(policy).map((found) => ({
      found,
      match: principalMatch(found.compiled.statement, identity, this.values.hasSession),
    }))).flat();
    const open = [...target.unknownPolicy === undefined ? [] : [target.unknownPolicy], ...target.policies.flatMap(unknownOf)];
    if (target.unknownPolicy !== undefined) {
      this.open.push(target.unknownPolicy);
    }
    const kind = target.policies.some((policy) => policy.origin.kind === 'trust') ? 'trust' as const : 'resource' as const;
    const none = target.policies.length === 0 && target.unknownPolicy === undefined && !target.policyMustAllow;
    // Whom their own policies allow it may be let in; that others are, nothing hints at.
    const unread = target.unread === undefined || this.identityIsOutside() ? [] : [target.unread];
    const grant = (grade: Grade, more: string[] = []): Layer => ({
      kind,
      title: none ? `any resource policy${target.arn === '*' ? '' : ` for ${target.path ?? target.arn}`}` : `the ${kind} policy of ${target.path ?? target.arn}`,
      open: [...open, ...more].join('; ') || undefined,
      allows: matched.flatMap(({ found, match }) => withTruth(found, match, grade)),
    });
    return { direct: grant('direct'), role: grant('role'), account: grant('account', unread) };
  }

  private layer(kind: PolicyKind, policies: readonly Policy[], title: string, open?: string): Layer {
    const reasons = [open, ...policies.flatMap((policy) => [...unknownOf(policy), policy.mayAllow])].filter((reason) => reason !== undefined);
    return {
      kind,
      title,
      allows: policies.flatMap((policy) => this.add(policy)),
      open: reasons.length > 0 ? reasons.join('; ') : undefined,
    };
  }

  /** Notes the Denies of a policy and gives its Allows; those of resource policies still without their principals. */
  private add(policy: Policy): Candidate[] {
    const allows: Candidate[] = [];
    if (policy.unknown !== undefined) {
      this.open.push(...unknownOf(policy));
    }
    for (const compiled of compiledPolicy(policy).statementsFor(this.service)) {
      const relation = relateStatement(compiled, this.whole, this.values);
      if (relation === 'apart') {
        continue;
      }
      const isAllow = compiled.statement.effect === 'Allow';
      if (isAllow && policy.origin.kind === 'resource-control') {
        continue;
      }
      const named = isAllow ? 'yes' : anyGrade(principalMatch(compiled.statement, this.request.identity, this.values.hasSession));
      const effective = policy.origin.kind === 'resource-control' ? controlsReach(this.request.action) : 'yes';
      const holds = named === 'no' ? 'no' : both(effective, both(named, conditionsHold(compiled.conditions, this.values)));
      if (holds !== 'no') {
        (isAllow ? allows : this.denies).push({ compiled, holds, relation });
      }
    }
    return allows;
  }
}

function withTruth(found: Candidate, match: PrincipalMatch, grade: Grade): Candidate[] {
  const holds = both(found.holds, match[grade]);
  return holds === 'no' ? [] : [{ ...found, holds }];
}

function unknownOf(policy: Policy): string[] {
  return policy.unknown === undefined ? [] : [`${nameOf(policy)}: ${policy.unknown}`];
}

function nameOf(policy: Policy): string {
  return policy.origin.path === '' || policy.origin.path === policy.origin.name
    ? policy.origin.name
    : `${policy.origin.name} at ${policy.origin.path}`;
}

/** A policy that has no name of its own is called what it is. */
function titleOf(kind: string, policy: Policy): string {
  return policy.origin.name === kind ? `the ${nameOf(policy)}` : `the ${kind} ${nameOf(policy)}`;
}
