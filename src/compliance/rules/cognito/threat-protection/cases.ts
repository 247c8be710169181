import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'enforced', template: userPool({ UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } }) },
  ],
  nonCompliant: [
    {
      name: 'audited only',
      template: userPool({ UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }),
      at: ['UserPool Properties.UserPoolAddOns.AdvancedSecurityMode'],
    },
    { name: 'nothing', template: userPool({}), at: ['UserPool Properties.UserPoolAddOns.AdvancedSecurityMode'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ UserPoolAddOns: { AdvancedSecurityMode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['UserPool Properties.UserPoolAddOns.AdvancedSecurityMode'],
    },
  ],
};
