import type { RuleCases } from '../../../model/cases';

const machine = (Properties: object) => ({ Resources: { Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: machine({
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' },
      }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: machine({}), at: ['Machine Properties.EncryptionConfiguration.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: machine({ EncryptionConfiguration: { KmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } } }),
      at: ['Machine Properties.EncryptionConfiguration.KmsKeyId'],
    },
  ],
};
