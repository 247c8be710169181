import { Annotations, type Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { allowsAllOnAll, passesEveryRole, type StatementJson } from './action-patterns';
import { policiesOf } from './workload-policies';
import { worstCaseSize } from '../../../private/policy-size';
import { requireDescription, requirePath } from '../../../private/validation';
import type { WorkloadRoleProps } from '../../workload-role-props';
import { isFullAccessPolicy } from '../full-access';
import { setMaxSessionDuration } from '../session-duration';

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAXIMUM_POLICIES = 20;
const TRUST_POLICY_QUOTA = 2048;
const TOO_BROAD = /FullAccess|^PowerUserAccess$/;

/** Refuses what no workload should have, before anything is made. */
export function validateWorkload(props: WorkloadRoleProps): void {
  requirePath('path', props.path);
  requireDescription('description', props.description);
  const statements = (props.statements ?? []).map((statement) => statement.toStatementJson() as StatementJson);
  if (statements.some(allowsAllOnAll)) {
    throw new Error("'statements' must not allow everything on everything: name the actions or the resources");
  }
  if (statements.some(passesEveryRole)) {
    throw new Error("'statements' must not allow iam:PassRole on every role: name the roles");
  }
  if (props.managedPolicies?.some(isFullAccessPolicy)) {
    throw new Error("'managedPolicies' must not allow everything on everything: a workload is no administrator");
  }
}

/** What the constructs of the workload roles add to what their users wish. */
export interface WorkloadRoleOptions {
  readonly assumedBy: iam.IPrincipal;
  readonly description: string;
  readonly maxSessionDuration?: Duration;
}

/** The role of a workload, which is checked again at synthesis: statements can be added to it at any time. */
export function workloadRole(scope: Construct, id: string, props: WorkloadRoleProps, options: WorkloadRoleOptions): iam.Role {
  const role = new iam.Role(scope, id, {
    assumedBy: options.assumedBy,
    description: props.description ?? options.description,
    path: props.path,
    managedPolicies: props.managedPolicies,
    permissionsBoundary: props.permissionsBoundary,
  });
  setMaxSessionDuration(role, options.maxSessionDuration);
  props.statements?.forEach((statement) => role.addToPrincipalPolicy(statement));
  role.node.addValidation({ validate: () => check(scope, role) });
  return role;
}

function check(scope: Construct, role: iam.Role): string[] {
  const policies = policiesOf(role);
  const broad = policies.awsManagedPolicies.filter((name) => TOO_BROAD.test(name));
  if (broad.length > 0) {
    Annotations.of(scope).addWarningV2('cdk-security-baseline:WorkloadRole.broadManagedPolicy',
      `${broad.join(', ')} on ${role.node.path}: a workload needs few actions on few resources; prefer grants and statements`);
  }
  const trust = role.assumeRolePolicy && worstCaseSize(Stack.of(role), role.assumeRolePolicy);
  return [
    ...policies.statements.filter(allowsAllOnAll)
      .map((statement) => `the role must not be allowed everything on everything, as by the statement ${nameOf(statement)}`),
    ...policies.statements.filter((statement) => !allowsAllOnAll(statement) && passesEveryRole(statement))
      .map((statement) => `the role must not be allowed iam:PassRole on every role, as by the statement ${nameOf(statement)}`),
    ...policies.awsManagedPolicies.includes('AdministratorAccess') ? ['the role must not have AdministratorAccess: a workload is no administrator'] : [],
    ...policies.managedPolicyCount > MAXIMUM_POLICIES
      ? [`the role must have at most ${MAXIMUM_POLICIES} managed policies, got ${policies.managedPolicyCount}`] : [],
    ...trust !== undefined && trust > TRUST_POLICY_QUOTA
      ? [`the trust policy must have at most ${TRUST_POLICY_QUOTA} characters, got ${trust} (deploy-time values at their longest)`] : [],
  ];
}

function nameOf(statement: StatementJson): string {
  return statement.Sid ?? 'without Sid';
}
