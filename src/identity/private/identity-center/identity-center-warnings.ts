import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { IdentityCenterAccessProps, IdentityCenterAssignment } from '../../identity-center-access-props';
import { JobFunction } from '../../job-function';
import { hasFullAccess } from '../job-function-groups-validation';

/** Says what was loosened. */
export function warnOfLooseAccess(scope: Construct, props: IdentityCenterAccessProps, functions: JobFunction[]): void {
  if (props.readOnlyDataAccess) {
    warn(scope, 'readOnlyDataAccess', 'The read-only job reads data too: objects, table items, messages, logs and parameters.');
  }
  if (props.allowCdkDeploy) {
    warn(scope, 'allowCdkDeploy', 'Whoever deploys with the CDK acts with the CloudFormation execution role of cdk bootstrap. Limit it '
      + '(cdk bootstrap --custom-permissions-boundary) in every account.');
  }
  for (const jobFunction of functions.filter(hasFullAccess)) {
    warn(scope, `fullAccess.${jobFunction.name}`, `${jobFunction.name} may do everything: ${jobFunction._custom?.fullAccessReason ?? ''}`);
  }
}

/** Says what is risky about the assignments so far. */
export function warnOfAssignments(scope: Construct, props: IdentityCenterAccessProps, assignments: IdentityCenterAssignment[]): void {
  const { administratorAccounts = 5, managementAccountId: management } = props;
  const everything = assignments.filter(({ jobFunction }) => jobFunction === JobFunction.ADMINISTRATORS || hasFullAccess(jobFunction));
  const accounts = new Set(everything.flatMap(({ accountIds }) => accountIds)).size;
  if (accounts > administratorAccounts) {
    warn(scope, 'manyAdministratorAccounts', `Administrators in ${accounts} accounts, above ${administratorAccounts}: whoever gets hold of one session portal has them all.`);
  }
  if (assignments.some(({ userIds = [] }) => userIds.length > 0)) {
    warn(scope, 'singleUsers', 'Single users have jobs of their own. Prefer groups: who changes jobs changes groups.');
  }
  if (management !== undefined && assignments.some(({ accountIds }) => accountIds.includes(management))) {
    warn(scope, 'managementAccount', `People have jobs in the management account ${management}, where no service control policy holds.`);
  }
}

function warn(scope: Construct, rule: string, text: string): void {
  Annotations.of(scope).addWarningV2(`cdk-security-baseline:IdentityCenterAccess.${rule}`, text);
}
