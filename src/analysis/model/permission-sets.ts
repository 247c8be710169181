import type { IamResources } from './iam-resources';
import { policyOf, unreadable } from './policies';
import type { Draft, Principals } from './principals';
import { at, mapsOf, shortPath, tagsOf, textOf } from './reading';
import { opaque, readable } from '../../template/model/opaque';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';

/** Reads permission sets of IAM Identity Center: for each account that one is assigned in, the role that its sessions have there. */
export function readPermissionSets(resources: TemplateResource[], principals: Principals, iam: IamResources): void {
  const assignments = resources.filter(({ type }) => type === 'AWS::SSO::Assignment');
  for (const set of resources.filter(({ type }) => type === 'AWS::SSO::PermissionSet')) {
    const accounts = new Set(assignments
      .filter(({ properties }) => [set.ref, set.arn].includes(textOf(properties.PermissionSetArn)))
      .flatMap(({ properties }) => textOf(properties.TargetId) ?? []));
    for (const account of accounts.size === 0 ? [set.stack.account] : accounts) {
      addRole(set, account, accounts.size > 1, principals, iam);
    }
  }
}

function addRole(set: TemplateResource, account: string, several: boolean, principals: Principals, iam: IamResources): void {
  const { stack, properties } = set;
  const name = textOf(properties.Name) ?? set.logicalId;
  const suffix = opaque(`${readable(name)} in ${account}`, `the suffix that IAM Identity Center gives to the role of ${readable(name)}`, 'word');
  const role = `AWSReservedSSO_${name}_${suffix}`;
  // The path holds the home Region of Identity Center, unless that is us-east-1.
  const path = opaque(`path of ${readable(name)}`, 'the Region of IAM Identity Center');
  const draft = principals.add({
    kind: 'permission-set',
    name,
    path: several ? `${shortPath(set.path)}@${readable(account)}` : shortPath(set.path),
    arn: `arn:${stack.partition}:iam::${account}:role/aws-reserved/sso.amazonaws.com/${path}${role}`,
    account,
    partition: stack.partition,
    scope: stack.id,
  });
  if ('InlinePolicy' in properties) {
    draft.policies.push(policyOf(set, 'identity', 'inline policy', documentOf(properties.InlinePolicy)));
  }
  iam.addManaged(draft, properties.ManagedPolicies);
  const customer = mapsOf(properties.CustomerManagedPolicyReferences);
  iam.addManaged(draft, customer.values.map((reference) => customerArn(reference, draft)));
  if (customer.unknown !== undefined) {
    draft.missing.add(`customer managed policies of ${draft.path}: ${customer.unknown}`);
  }
  draft.boundaryArn = boundaryArn(properties.PermissionsBoundary, draft);
  draft.boundary = boundaryOf(properties.PermissionsBoundary, draft, iam);
  draft.tags = tagsOf(properties.Tags);
}

function boundaryOf(value: Value | undefined, draft: Draft, iam: IamResources): Draft['boundary'] {
  return value !== undefined && draft.boundaryArn === undefined
    ? unreadable('boundary', 'permissions boundary', draft.path, `the permissions boundary of ${draft.path}`)
    : iam.boundaryOf(draft.boundaryArn, draft.scope);
}

function boundaryArn(value: Value | undefined, draft: Draft): string | undefined {
  const reference = at(value, 'CustomerManagedPolicyReference');
  return textOf(at(value, 'ManagedPolicyArn')) ?? (reference === undefined ? undefined : customerArn(reference, draft));
}

/** References name policies that every account of the assignment has of its own. */
function customerArn(reference: Value, { account, partition }: Draft): string {
  const name = textOf(at(reference, 'Name')) ?? '';
  return `arn:${partition}:iam::${account}:policy${textOf(at(reference, 'Path')) ?? '/'}${name}`;
}

/** Some properties take JSON as a text. */
export function documentOf(value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) {
    return value;
  }
  try {
    return JSON.parse(value) as Value;
  } catch {
    return value;
  }
}
