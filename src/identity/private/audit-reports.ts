import * as iam from 'aws-cdk-lib/aws-iam';

/**
 * What auditors need beyond `SecurityAudit` and `ViewOnlyAccess`: reports that must be made before they can be read,
 * policy checks, and AWS's own compliance documents.
 */
export function auditReports(): iam.PolicyStatement[] {
  return [
    new iam.PolicyStatement({
      sid: 'AllowAuditReports',
      actions: [
        'access-analyzer:CheckAccessNotGranted',
        'access-analyzer:CheckNoNewAccess',
        'access-analyzer:CheckNoPublicAccess',
        'access-analyzer:Get*',
        'access-analyzer:List*',
        'access-analyzer:ValidatePolicy',
        'artifact:GetReport',
        'artifact:GetReportMetadata',
        'artifact:GetTermForReport',
        'artifact:ListReports',
        'artifact:ListReportVersions',
        'cloudtrail:LookupEvents',
        'config:SelectAggregateResourceConfig',
        'config:SelectResourceConfig',
        'iam:GenerateCredentialReport',
        'iam:GenerateServiceLastAccessedDetails',
        'iam:GetContextKeysForCustomPolicy',
        'iam:GetContextKeysForPrincipalPolicy',
        'iam:GetCredentialReport',
        'iam:GetServiceLastAccessedDetails',
        'iam:GetServiceLastAccessedDetailsWithEntities',
        'iam:SimulateCustomPolicy',
        'iam:SimulatePrincipalPolicy',
      ],
      resources: ['*'],
    }),
  ];
}
