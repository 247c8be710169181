import type { RuleCases } from '../../../model/cases';

const repository = (Properties: object) => ({ Resources: { Repository: { Type: 'AWS::ECR::Repository', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: repository({ EncryptionConfiguration: { EncryptionType: 'KMS', KmsKey: 'arn:aws:kms:eu-west-1:111122223333:key/k' } }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: repository({}), at: ['Repository Properties.EncryptionConfiguration.KmsKey'] },
    {
      name: 'a key of AWS',
      template: repository({ EncryptionConfiguration: { EncryptionType: 'KMS' } }),
      at: ['Repository Properties.EncryptionConfiguration.KmsKey'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: repository({ EncryptionConfiguration: { KmsKey: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } } }),
      at: ['Repository Properties.EncryptionConfiguration.KmsKey'],
    },
  ],
};
