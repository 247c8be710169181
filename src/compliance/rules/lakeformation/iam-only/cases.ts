import type { RuleCases } from '../../../model/cases';

const settings = (Properties: object) => ({ Resources: { Settings: { Type: 'AWS::LakeFormation::DataLakeSettings', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nobody', template: settings({ CreateDatabaseDefaultPermissions: [], CreateTableDefaultPermissions: [] }) },
    {
      name: 'a role',
      template: settings({
        CreateTableDefaultPermissions: [{
          Principal: { DataLakePrincipalIdentifier: 'arn:aws:iam::111122223333:role/lake' },
          Permissions: ['ALL'],
        }],
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: settings({
        CreateDatabaseDefaultPermissions: [{ Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['ALL'] }],
      }),
      at: ['Settings Properties.CreateDatabaseDefaultPermissions.0.Principal.DataLakePrincipalIdentifier'],
    },
    {
      name: 'for tables',
      template: settings({
        CreateTableDefaultPermissions: [{ Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' }, Permissions: ['SELECT'] }],
      }),
      at: ['Settings Properties.CreateTableDefaultPermissions.0.Principal.DataLakePrincipalIdentifier'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: settings({
        CreateTableDefaultPermissions: [{
          Principal: { DataLakePrincipalIdentifier: { 'Fn::ImportValue': 'Shared' } },
          Permissions: ['ALL'],
        }],
      }),
      at: ['Settings Properties.CreateTableDefaultPermissions.0.Principal.DataLakePrincipalIdentifier'],
    },
  ],
};
