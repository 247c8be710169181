import type { RuleCases } from '../../../model/cases';

const queue = (Properties: object) => ({ Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: queue({ KmsMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
  ],
  nonCompliant: [
    { name: 'none', template: queue({}), at: ['Queue Properties.KmsMasterKeyId'] },
    { name: 'a key of AWS', template: queue({ KmsMasterKeyId: 'alias/aws/sqs' }), at: ['Queue Properties.KmsMasterKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an alias nobody knows',
      template: queue({ KmsMasterKeyId: { 'Fn::Join': ['', ['alias/', { 'Fn::ImportValue': 'Shared' }]] } }),
      at: ['Queue Properties.KmsMasterKeyId'],
    },
  ],
};
