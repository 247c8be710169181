import type { RuleCases } from '../../../model/cases';

const userPool = (Properties: object) => ({ Resources: { UserPool: { Type: 'AWS::Cognito::UserPool', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a mailbox first',
      template: userPool({
        AccountRecoverySetting: {
          RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }, { Name: 'verified_phone_number', Priority: 2 }],
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'a phone first',
      template: userPool({ AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: '1' }] } }),
      at: ['UserPool Properties.AccountRecoverySetting.RecoveryMechanisms.0.Name'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: userPool({
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_phone_number', Priority: { 'Fn::ImportValue': 'Shared' } }] },
      }),
      at: ['UserPool Properties.AccountRecoverySetting.RecoveryMechanisms.0.Priority'],
    },
  ],
};
