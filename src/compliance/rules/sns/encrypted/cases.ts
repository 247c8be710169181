import type { RuleCases } from '../../../model/cases';

const topic = (Properties: object) => ({ Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: topic({ KmsMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k' }) },
    { name: 'the key of AWS', template: topic({ KmsMasterKeyId: 'alias/aws/sns' }) },
    {
      name: 'of the template, by id',
      template: { Resources: { ...topic({ KmsMasterKeyId: { Ref: 'Key' } }).Resources, Key: { Type: 'AWS::KMS::Key', Properties: {} } } },
    },
    { name: 'of another stack', template: topic({ KmsMasterKeyId: { 'Fn::ImportValue': 'Shared' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: topic({}), at: ['Topic Properties.KmsMasterKeyId'] },
    { name: 'an empty text', template: topic({ KmsMasterKeyId: '' }), at: ['Topic Properties.KmsMasterKeyId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: topic({ KmsMasterKeyId: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } }),
      at: ['Topic Properties.KmsMasterKeyId'],
    },
  ],
};
