import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledgeForGate } from '../../private/acknowledgements';
import { JobFunction } from '../job-function';
import type { JobFunctionGroupsProps } from '../job-function-groups-props';
import { assumeAdministratorRole } from './administrator-role';
import { auditReports } from './audit-reports';
import { denyDataPlane } from './deny-data-plane';
import { denyForeignCredentials } from './deny-foreign-credentials';
import { developerIam } from './developer-iam';
import { homeObjects } from './home-folder';
import type { PolicyMaker } from './policy-maker';
import { securityOperator } from './security-operator';

/**
 * AWS's own policies for a function. They have the same names and paths in every partition.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
export function awsManagedPolicyNames(jobFunction: JobFunction, props: JobFunctionGroupsProps, administratorRole?: iam.IRole): string[] {
  switch (jobFunction) {
    case JobFunction.ADMINISTRATORS:
      return administratorRole ? [] : ['AdministratorAccess'];
    case JobFunction.DEVELOPERS:
      return ['PowerUserAccess'];
    case JobFunction.AUDITORS:
      return ['SecurityAudit', 'job-function/ViewOnlyAccess'];
    case JobFunction.READ_ONLY:
      return ['ReadOnlyAccess'];
    case JobFunction.BILLING:
      return [props.billingReadOnly ? 'AWSBillingReadOnlyAccess' : 'job-function/Billing'];
    case JobFunction.SECURITY:
      return ['SecurityAudit'];
    case JobFunction.SUPPORT:
      return ['AWSSupportAccess'];
    case JobFunction.NETWORK:
      return ['job-function/NetworkAdministrator'];
    case JobFunction.DATABASE:
      return ['job-function/DatabaseAdministrator'];
    case JobFunction.SYSTEM:
      return ['job-function/SystemAdministrator'];
    default:
      return [];
  }
}

/** The policies that only this function has, besides AWS's. */
export function ownPolicies(
  scope: Construct, policies: PolicyMaker, jobFunction: JobFunction, props: JobFunctionGroupsProps, administratorRole?: iam.IRole,
): iam.IManagedPolicy[] {
  switch (jobFunction) {
    case JobFunction.ADMINISTRATORS:
      return administratorRole
        ? [policies.make('AssumeAdministrator', 'Become administrator for an hour', assumeAdministratorRole(administratorRole))]
        : [];
    case JobFunction.DEVELOPERS:
      return props.developerBoundary ? [developerRoles(scope, policies, props.developerBoundary, props.developerPassRoleServices)] : [];
    case JobFunction.AUDITORS:
      return [policies.make('AuditReports', 'Reports for auditors', auditReports(), 'Reports are about the whole account, and only read it')];
    case JobFunction.READ_ONLY:
      return props.readOnlyDataAccess ? [] : [dataPlaneDenial(policies, props)];
    case JobFunction.SECURITY:
      return [policies.make('SecurityOperator', 'Work with findings', securityOperator(),
        'Findings, scans and lists of addresses have no names that could be known in advance')];
    case JobFunction.SYSTEM:
      return [policies.make('DenyForeignCredentials', 'No credentials for others', denyForeignCredentials(Stack.of(scope)))];
    default:
      return customPolicies(policies, jobFunction);
  }
}

function developerRoles(scope: Construct, policies: PolicyMaker, boundary: iam.IManagedPolicy, services?: string[]): iam.IManagedPolicy {
  const policy = policies.make('DeveloperIam', 'Roles below the boundary', developerIam(Stack.of(scope), boundary, services),
    'Developers name their own roles; the path and the boundary limit them');
  acknowledgeForGate(policy, 'IAM-25', 'The policies that developers may change are for roles that have the boundary, which limits whatever they say');
  return policy;
}

function dataPlaneDenial(policies: PolicyMaker, { userHomeBucket: home }: JobFunctionGroupsProps): iam.IManagedPolicy {
  return policies.make('DenyDataPlane', 'How things are set up, not what is in them', denyDataPlane({
    objects: home ? [homeObjects(home)] : [],
    keys: home?.encryptionKey ? [home.encryptionKey.keyArn] : [],
  }));
}

function customPolicies(policies: PolicyMaker, jobFunction: JobFunction): iam.IManagedPolicy[] {
  const { managedPolicies = [], statements = [] } = jobFunction._custom ?? {};
  return statements.length > 0
    ? [...managedPolicies, policies.make(`${jobFunction.name}Access`, `What ${jobFunction.name} may do`, statements)]
    : managedPolicies;
}
