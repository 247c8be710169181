import type { RuleCases } from '../../../model/cases';

const grant = (Properties: object) => ({ Resources: { Grant: { Type: 'AWS::LakeFormation::PrincipalPermissions', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a role',
      template: grant({
        Principal: { DataLakePrincipalIdentifier: 'arn:aws:iam::111122223333:role/lake' },
        Permissions: ['SELECT'],
        PermissionsWithGrantOption: [],
        Resource: {},
      }),
    },
    { name: 'of another stack', template: grant({ Principal: { DataLakePrincipalIdentifier: { 'Fn::ImportValue': 'Shared' } } }) },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: grant({
        Principal: { DataLakePrincipalIdentifier: 'IAM_ALLOWED_PRINCIPALS' },
        Permissions: ['ALL'],
        PermissionsWithGrantOption: [],
        Resource: {},
      }),
      at: ['Grant Properties.Principal.DataLakePrincipalIdentifier'],
    },
    {
      name: 'the older type',
      template: {
        Resources: {
          Old: {
            Type: 'AWS::LakeFormation::Permissions',
            Properties: { DataLakePrincipal: { DataLakePrincipalIdentifier: 'iam_allowed_principals' }, Resource: {} },
          },
        },
      },
      at: ['Old Properties.DataLakePrincipal.DataLakePrincipalIdentifier'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: grant({
        Principal: { DataLakePrincipalIdentifier: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } },
      }),
      at: ['Grant Properties.Principal.DataLakePrincipalIdentifier'],
    },
  ],
};
