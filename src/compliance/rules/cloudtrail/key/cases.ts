import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key of the stack',
      template: { Resources: { Key: { Type: 'AWS::KMS::Key', Properties: {} }, Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'audit-logs', IsLogging: true, KMSKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } } } },
    },
    { name: 'a key of somebody else', template: given({ KMSKeyId: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    { name: 'no key', template: given({}), at: ['Trail Properties.KMSKeyId'] },
    { name: 'an empty name', template: given({ KMSKeyId: '' }), at: ['Trail Properties.KMSKeyId'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ KMSKeyId: { 'Fn::If': ['IsProduction', 'alias/audit', { Ref: 'AWS::NoValue' }] } }),
      },
      at: ['Trail Properties.KMSKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KMSKeyId: { 'Fn::Join': ['/', ['alias', { 'Fn::ImportValue': 'setting' }]] } }),
      at: ['Trail Properties.KMSKeyId'],
    },
  ],
};
