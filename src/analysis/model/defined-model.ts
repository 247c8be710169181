import { requireMatch, requireTexts } from '../../private/validation';
import type { Value } from '../../template/model/value';
import { parsePolicy } from '../evaluation/policy-document';
import { PrincipalKind, type PolicyDefinitions, type PrincipalDefinition, type ResourceDefinition } from '../policy-definitions';
import { accountOf, serviceOf } from './arns';
import { IamResources } from './iam-resources';
import { ManagedPolicies } from './managed-policies';
import { Organization } from './organization';
import { Principals, type Draft, type NamedKind } from './principals';
import { Targets } from './targets';
import { AccessGraph, type ModelAdditions } from './template-model';

const KINDS: Readonly<Record<PrincipalKind, NamedKind>> = {
  [PrincipalKind.USER]: 'user', [PrincipalKind.GROUP]: 'group', [PrincipalKind.ROLE]: 'role',
};
const DEFAULT_ACCOUNT = '111111111111';
const ACCOUNT = /^\d{12}$/;

/** The model of plain policy documents. */
export function definedModel(definitions: PolicyDefinitions, additions: ModelAdditions): AccessGraph {
  const warnings = new Set<string>();
  const principals = new Principals();
  requireMatch('partition', definitions.partition, /^aws(-[a-z]+)*$/, 'be a partition such as aws-cn');
  const managed = new ManagedPolicies([], additions.managedPolicies, warnings);
  const builder = new Builder(definitions.partition ?? 'aws', principals, new IamResources(principals, managed, warnings));
  const drafts = (definitions.principals ?? []).map((principal) => [principal, builder.declare(principal)] as const);
  drafts.forEach(([principal, draft]) => { builder.describe(principal, draft); });
  const organization = new Organization([], additions.placements, additions.controls);
  const targets = new Targets(organization);
  (definitions.resources ?? []).forEach((resource) => { addResource(resource, targets); });
  return new AccessGraph(principals, targets, organization, [], [...warnings]);
}

class Builder {
  constructor(private readonly partition: string, private readonly principals: Principals, private readonly iam: IamResources) {}

  declare(definition: PrincipalDefinition): Draft {
    const { name, account = DEFAULT_ACCOUNT, path = '/' } = definition;
    const kind = KINDS[definition.kind];
    requireTexts('principals.name', [name]);
    refuse(!/^[\w+=,.@-]{1,128}$/.test(name), `'principals.name' must be 1 to 128 letters, digits and +=,.@_-, got ${name}`);
    refuse(!Object.values(PrincipalKind).includes(definition.kind), `'principals.kind' of ${name} must be one of ${Object.values(PrincipalKind).join(', ')}, got ${definition.kind}`);
    requireTexts('principals.account', [account]);
    requireTexts('principals.managedPolicies', definition.managedPolicies);
    requireTexts('principals.groups', definition.groups);
    refuse(!ACCOUNT.test(account), `'principals.account' of ${name} must be 12 digits, got ${account}`);
    refuse(!/^\/([^\s*?]*\/)?$/.test(path), `'principals.path' of ${name} must begin and end with a slash, without wildcards and spaces, got ${path}`);
    refuse(this.principals.find({ account, scope: '' }, kind, name).length > 0, `'principals' must not repeat a ${kind} of an account, got ${name} twice`);
    refuse(definition.groups !== undefined && kind !== 'user', `'principals.groups' is for users only, got it for the ${kind} ${name}`);
    refuse(definition.trust !== undefined && kind !== 'role', `'principals.trust' is for roles only, got it for the ${kind} ${name}`);
    refuse(definition.boundary !== undefined && kind === 'group', `'principals.boundary' is for users and roles only, got it for the group ${name}`);
    return this.principals.add({
      kind, name, path: name, arn: `arn:${this.partition}:iam::${account}:${kind}${path}${name}`, account, partition: this.partition, scope: '',
    });
  }

  describe({ policies, managedPolicies, boundary, trust, tags, groups }: PrincipalDefinition, draft: Draft): void {
    (policies ?? []).forEach((document, index) => {
      draft.policies.push(parsePolicy(document as Value, { kind: 'identity', name: `policy ${String(index + 1)}`, path: draft.path }));
    });
    this.iam.addManaged(draft, (managedPolicies ?? []).map((policy) => this.managedArn(policy, draft.account)));
    draft.boundary = boundary && parsePolicy(boundary as Value, { kind: 'boundary', name: 'permissions boundary', path: draft.path });
    draft.trust = trust && parsePolicy(trust as Value, { kind: 'trust', name: 'trust policy', path: draft.path });
    draft.tags = { ...tags };
    draft.allTags = true;
    for (const name of groups ?? []) {
      const found = this.principals.find(draft, 'group', name);
      if (found.length === 0) {
        throw new Error(`'principals.groups' of ${draft.name} must name groups of 'principals' in account ${draft.account}, got ${name}`);
      }
      found.forEach((group) => draft.groups.add(group));
    }
  }

  /** A bare name is a policy of the account if one is supplied, else one of AWS. */
  private managedArn(policy: string, account: string): string {
    const own = `arn:${this.partition}:iam::${account}:policy/${policy}`;
    return policy.startsWith('arn:') ? policy : this.iam.hasManaged(own) ? own : `arn:${this.partition}:iam::aws:policy/${policy}`;
  }
}

function addResource({ arn, policy, account, tags }: ResourceDefinition, targets: Targets): void {
  requireTexts('resources.arn', [arn]);
  refuse(!/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+$/.test(arn) || /[*?]/.test(arn), `'resources.arn' must be an ARN without wildcards, got ${arn}`);
  refuse(targets.find(arn, '').length > 0, `'resources' must not repeat a resource, got ${arn} twice`);
  requireTexts('resources.account', account === undefined ? [] : [account]);
  refuse(account !== undefined && !ACCOUNT.test(account), `'resources.account' of ${arn} must be 12 digits, got ${account ?? ''}`);
  const target = targets.declare({ arn, account: account ?? accountOf(arn) ?? DEFAULT_ACCOUNT, path: arn, scope: '', tags: { ...tags } });
  target.allTags = true;
  target.policyMustAllow = serviceOf(arn) === 'kms';
  if (policy === undefined && target.policyMustAllow) {
    target.unknownPolicy = `the policy of the key ${arn}, which was not given`;
  }
  if (policy !== undefined) {
    target.policies.push(parsePolicy(policy as Value, { kind: 'resource', name: 'resource policy', path: arn }));
  }
}

function refuse(wrong: boolean, message: string): void {
  if (wrong) {
    throw new Error(message);
  }
}
