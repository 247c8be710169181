import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Broker: { Type: 'AWS::AmazonMQ::Broker', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ EncryptionOptions: { UseAwsOwnedKey: false, KmsKeyId: { 'Fn::ImportValue': 'Key' } } }) },
  ],
  nonCompliant: [
    { name: 'by default', template: given({}), at: ['Broker Properties.EncryptionOptions.UseAwsOwnedKey'] },
    {
      name: 'of AWS, in the account',
      template: given({ EncryptionOptions: { UseAwsOwnedKey: 'false' } }),
      at: ['Broker Properties.EncryptionOptions.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({ EncryptionOptions: { UseAwsOwnedKey: { 'Fn::ImportValue': 'Owned' } } }),
      at: ['Broker Properties.EncryptionOptions.UseAwsOwnedKey'],
    },
  ],
};
