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
      name: 'all objects',
      template: given({ EventSelectors: [{ ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }] }),
    },
    {
      name: 'advanced',
      template: given({
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::S3::Object'] }] }],
      }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({}), at: ['Trail Properties.EventSelectors'] },
    {
      name: 'only writes',
      template: given({ EventSelectors: [{ ReadWriteType: 'WriteOnly', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }] }),
      at: ['Trail Properties.EventSelectors'],
    },
    {
      name: 'only functions',
      template: given({
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }, { Field: 'resources.type', Equals: ['AWS::Lambda::Function'] }] }],
      }),
      at: ['Trail Properties.AdvancedEventSelectors'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ EventSelectors: { 'Fn::ImportValue': 'setting' } }), at: ['Trail Properties.EventSelectors'] },
  ],
};
