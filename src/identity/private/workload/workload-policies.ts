import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { StatementJson } from './action-patterns';

/** All that a role may do, as far as its stack says. */
export interface RolePolicies {
  readonly statements: StatementJson[];
  /** The names of AWS's policies, without the path. */
  readonly awsManagedPolicies: string[];
  readonly managedPolicyCount: number;
}

interface DocumentJson {
  readonly Statement?: StatementJson | StatementJson[];
}

/** Reads the role's policies out of the resources of its stack: L1 resources and overrides of any origin count too. */
export function policiesOf(role: iam.Role): RolePolicies {
  const stack = Stack.of(role);
  const resource = role.node.defaultChild as iam.CfnRole;
  const reference = JSON.stringify(stack.resolve(resource.ref));
  const nodes = stack.node.findAll();
  const arns = (stack.resolve(resource.managedPolicyArns) as unknown[] | undefined ?? []).map((arn) => JSON.stringify(arn));
  const inline = (stack.resolve(resource.policies) as { readonly policyDocument: DocumentJson }[] | undefined ?? [])
    .map((policy) => policy.policyDocument);
  const managed = nodes.filter((node) => node instanceof iam.CfnManagedPolicy)
    .filter((policy) => arns.includes(JSON.stringify(stack.resolve(policy.ref))) || names(stack, policy.roles, reference));
  const attached = nodes.filter((node) => node instanceof iam.CfnPolicy).filter((policy) => names(stack, policy.roles, reference));
  const ofTheRole = nodes.filter((node) => node instanceof iam.CfnRolePolicy).filter((policy) => names(stack, [policy.roleName], reference));

  return {
    statements: [
      ...inline,
      ...[...managed, ...attached, ...ofTheRole].map((policy) => stack.resolve(policy.policyDocument) as DocumentJson | undefined ?? {}),
    ].flatMap((document) => document.Statement ?? []),
    awsManagedPolicies: arns.flatMap((arn) => /:iam::aws:policy\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]+)/.exec(arn)?.[1] ?? []),
    managedPolicyCount: new Set([...arns, ...managed.map((policy) => JSON.stringify(stack.resolve(policy.ref)))]).size,
  };
}

function names(stack: Stack, roles: unknown[] | undefined, reference: string): boolean {
  return (stack.resolve(roles) as unknown[] | undefined ?? []).some((role) => JSON.stringify(role) === reference);
}
