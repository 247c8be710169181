import { Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { JobFunction } from '../job-function';
import type { JobFunctionGroupsProps } from '../job-function-groups-props';
import { assumeAdministratorRole } from './administrator-role';
import { auditReports } from './audit-reports';
import { denyDataPlane } from './deny-data-plane';
import { developerIam } from './developer-iam';
import { homeObjects } from './home-folder';
import type { PolicyMaker } from './policy-maker';

/**
 * AWS's own policies for a function. They have the same names and paths in every partition.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html
 */
export function awsManagedPolicyNames(jobFunction: JobFunction, administratorRole?: iam.IRole): string[] {
  switch (jobFunction) {
    case JobFunction.ADMINISTRATORS:
      return administratorRole ? [] : ['AdministratorAccess'];
    case JobFunction.DEVELOPERS:
      return ['PowerUserAccess'];
    case JobFunction.AUDITORS:
      return ['SecurityAudit', 'job-function/ViewOnlyAccess'];
    case JobFunction.READ_ONLY:
      return ['ReadOnlyAccess'];
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
      return props.developerBoundary
        ? [policies.make('DeveloperIam', 'Roles below the boundary',
          developerIam(Stack.of(scope), props.developerBoundary, props.developerPassRoleServices),
          'Developers name their own roles; the path and the boundary limit them')]
        : [];
    case JobFunction.AUDITORS:
      return [policies.make('AuditReports', 'Reports for auditors', auditReports(), 'Reports are about the whole account, and only read it')];
    case JobFunction.READ_ONLY:
      return props.readOnlyDataAccess ? [] : [dataPlaneDenial(policies, props)];
    default:
      return customPolicies(policies, jobFunction);
  }
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
