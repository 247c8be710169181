import type { RuleCases } from '../../../model/cases';

const secret = (Properties: object) => ({ Resources: { Secret: { Type: 'AWS::SecretsManager::Secret', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: secret({ KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: secret({}), at: ['Secret Properties.KmsKeyId'] },
    { name: 'a key of AWS', template: secret({ KmsKeyId: 'alias/aws/service' }), at: ['Secret Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: secret({ KmsKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Secret Properties.KmsKeyId'],
    },
  ],
};
