import { missingPolicy, type ManagedPolicies } from './managed-policies';
import { policyOf, uncertain, unreadable } from './policies';
import type { Draft, NamedKind, Place, Principals } from './principals';
import { constructName, mapsOf, shortPath, tagsOf, textOf, textsOf } from './reading';
import { readable } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';
import type { Policy } from '../evaluation/types';

const KINDS: Readonly<Record<string, NamedKind>> = { 'AWS::IAM::User': 'user', 'AWS::IAM::Group': 'group', 'AWS::IAM::Role': 'role' };
const ATTACHES: Readonly<Record<string, readonly NamedKind[]>> = {
  'AWS::IAM::Policy': ['user', 'group', 'role'],
  'AWS::IAM::ManagedPolicy': ['user', 'group', 'role'],
  'AWS::IAM::UserPolicy': ['user'],
  'AWS::IAM::GroupPolicy': ['group'],
  'AWS::IAM::RolePolicy': ['role'],
};
const NAME_PROPS: Readonly<Record<NamedKind, readonly [string, string]>> = {
  user: ['Users', 'UserName'], group: ['Groups', 'GroupName'], role: ['Roles', 'RoleName'],
};

/** Reads users, groups and roles, and everything that is attached to them, wherever it stands. */
export class IamResources {
  constructor(private readonly principals: Principals, private readonly managed: ManagedPolicies, private readonly warnings: Set<string>) {}

  /** Principals come first, since a policy may stand before the role that it is attached to. */
  public read(resources: TemplateResource[]): void {
    const own = resources.filter(({ type }) => type in KINDS).map((resource) => [resource, this.declare(resource)] as const);
    own.forEach(([resource, draft]) => { this.describe(resource, draft); });
    resources.filter(({ type }) => type in ATTACHES).forEach((resource) => { this.attach(resource); });
    own.filter(([{ type }]) => type === 'AWS::IAM::User').forEach(([resource, user]) => {
      this.join(resource, user, resource.properties.Groups);
    });
    resources.filter(({ type }) => type === 'AWS::IAM::UserToGroupAddition').forEach((resource) => { this.addUsers(resource); });
  }

  private declare(resource: TemplateResource): Draft {
    const { stack, ref } = resource;
    return this.principals.add({
      kind: KINDS[resource.type],
      name: ref,
      path: shortPath(resource.path),
      arn: resource.arn ?? `arn:${stack.partition}:iam::${stack.account}:${KINDS[resource.type]}/${ref}`,
      account: stack.account,
      partition: stack.partition,
      scope: stack.id,
    });
  }

  private describe(resource: TemplateResource, draft: Draft): void {
    const { properties } = resource;
    const inline = mapsOf(properties.Policies);
    for (const { PolicyName, PolicyDocument } of inline.values) {
      draft.policies.push(policyOf(resource, 'identity', readable(textOf(PolicyName) ?? 'inline policy'), PolicyDocument));
    }
    if (inline.unknown !== undefined) {
      draft.missing.add(`inline policies of ${draft.path}: ${inline.unknown}`);
    }
    this.addManaged(draft, properties.ManagedPolicyArns);
    draft.boundaryArn = textOf(properties.PermissionsBoundary);
    draft.boundary = this.boundaryOf(draft.boundaryArn, draft.scope);
    draft.tags = tagsOf(properties.Tags);
    if (draft.kind === 'role') {
      draft.trust = policyOf(resource, 'trust', 'trust policy', properties.AssumeRolePolicyDocument);
    }
  }

  /** Adds managed policies by their ARNs; those without a document leave the identity incomplete. */
  public addManaged(draft: Draft, arns: Value | undefined): void {
    const { values, unknown } = textsOf(arns);
    for (const arn of values) {
      const policy = this.managed.find(arn, 'identity', draft.scope);
      if (policy === undefined) {
        draft.missing.add(missingPolicy(arn));
        this.warnings.add(`${draft.path}: not known is ${missingPolicy(arn)}; supply its document with 'managedPolicies'`);
      } else {
        draft.policies.push(policy);
      }
    }
    if (unknown !== undefined) {
      draft.missing.add(`managed policies of ${draft.path}: ${unknown}`);
    }
  }

  /** Whether the document of a managed policy is at hand. */
  public hasManaged(arn: string): boolean {
    return this.managed.find(arn, 'identity', '') !== undefined;
  }

  /** The boundary by its ARN; without a document it may limit anything. */
  public boundaryOf(arn: string | undefined, scope: string): Policy | undefined {
    if (arn === undefined) {
      return undefined;
    }
    const boundary = this.managed.find(arn, 'boundary', scope);
    if (boundary === undefined) {
      this.warnings.add(`permissions boundary ${readable(arn)}: not known is ${missingPolicy(arn)}; supply its document with 'managedPolicies'`);
    }
    return boundary ?? unreadable('boundary', readable(arn), readable(arn), missingPolicy(arn));
  }

  private attach(resource: TemplateResource): void {
    const { properties } = resource;
    const holders = ATTACHES[resource.type].flatMap((kind) => {
      const [list, single] = NAME_PROPS[kind];
      const { values, unknown } = textsOf(properties[list] ?? properties[single]);
      if (unknown !== undefined) {
        this.warnings.add(`${shortPath(resource.path)}: not known is which ${kind}s it is attached to (${unknown})`);
      }
      return values.flatMap((name) => this.principals.named(placeOf(resource), kind, name));
    });
    if (holders.length === 0) {
      return;
    }
    const policy = resource.type === 'AWS::IAM::ManagedPolicy'
      ? this.managed.find(resource.ref, 'identity', resource.stack.id)
      : policyOf(resource, 'identity', readable(textOf(properties.PolicyName) ?? constructName(resource)), properties.PolicyDocument);
    for (const { policies } of holders) {
      if (policy !== undefined && !policies.includes(policy)) {
        policies.push(policy);
      }
    }
  }

  private addUsers(resource: TemplateResource): void {
    const { properties } = resource;
    const { values, unknown } = textsOf(properties.Users);
    if (unknown !== undefined) {
      this.warnings.add(`${shortPath(resource.path)}: not known is which users become members (${unknown})`);
    }
    for (const name of values) {
      this.principals.named(placeOf(resource), 'user', name).forEach((user) => { this.join(resource, user, properties.GroupName); });
    }
  }

  private join(resource: TemplateResource, user: Draft, groups: Value | undefined): void {
    const { values, unknown } = textsOf(groups);
    if (unknown !== undefined) {
      user.missing.add(`the groups of ${user.path}: ${unknown}`);
    }
    for (const group of values.flatMap((name) => this.principals.named(placeOf(resource), 'group', name))) {
      if (resource.exists === 'yes' || resource.type === 'AWS::IAM::User') {
        user.groups.add(group);
      } else if (!user.groups.has(group)) {
        const reason = `whether ${shortPath(resource.path)} will exist`;
        user.policies.push(...group.policies.map((policy) => uncertain(policy, reason)));
        group.missing.forEach((missing) => user.missing.add(missing));
      }
    }
  }
}

function placeOf({ stack }: TemplateResource): Place {
  return { account: stack.account, partition: stack.partition, scope: stack.id };
}
