import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'active', template: userPool({ DeletionProtection: 'ACTIVE' }) },
  ],
  nonCompliant: [
    { name: 'inactive', template: userPool({ DeletionProtection: 'INACTIVE' }), at: ['UserPool Properties.DeletionProtection'] },
    { name: 'by default', template: userPool({}), at: ['UserPool Properties.DeletionProtection'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ DeletionProtection: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPool Properties.DeletionProtection'],
    },
  ],
};
