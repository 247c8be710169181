import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'required', template: userPool({ MfaConfiguration: 'ON' }) },
    { name: 'in lower case', template: userPool({ MfaConfiguration: 'on' }) },
  ],
  nonCompliant: [
    { name: 'optional', template: userPool({ MfaConfiguration: 'OPTIONAL' }), at: ['UserPool Properties.MfaConfiguration'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({ MfaConfiguration: { 'Fn::ImportValue': 'Shared' } }),
      at: ['UserPool Properties.MfaConfiguration'],
    },
  ],
};
