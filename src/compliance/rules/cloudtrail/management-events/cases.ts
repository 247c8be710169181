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
    { name: 'all of them', template: given({ EventSelectors: [{ IncludeManagementEvents: true, ReadWriteType: 'All' }] }) },
    { name: 'nothing is said', template: given({}) },
    {
      name: 'reads and writes in two selectors',
      template: given({ EventSelectors: [{ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }] }),
    },
    {
      name: 'an advanced selector',
      template: given({ AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }] }),
    },
    {
      name: 'data events here, the rest in another trail',
      template: {
        Resources: {
          Data: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'data', IsLogging: true, EventSelectors: [{ IncludeManagementEvents: false }] } },
          All: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'all', IsLogging: true } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'only writes',
      template: given({ EventSelectors: [{ IncludeManagementEvents: true, ReadWriteType: 'WriteOnly' }] }),
      at: ['Trail Properties.EventSelectors'],
    },
    {
      name: 'no management events',
      template: given({ EventSelectors: [{ IncludeManagementEvents: 'false', ReadWriteType: 'All' }] }),
      at: ['Trail Properties.EventSelectors'],
    },
    {
      name: 'only data events, advanced',
      template: given({ AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Data'] }] }] }),
      at: ['Trail Properties.AdvancedEventSelectors'],
    },
    {
      name: 'only one service, advanced',
      template: given({
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: 'Management' }, { Field: 'eventSource', Equals: ['s3.amazonaws.com'] }] }],
      }),
      at: ['Trail Properties.AdvancedEventSelectors'],
    },
    {
      name: 'only reads, advanced',
      template: given({
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, { Field: 'readOnly', Equals: ['true'] }] }],
      }),
      at: ['Trail Properties.AdvancedEventSelectors'],
    },
    {
      name: 'the other trail is switched off',
      template: {
        Resources: {
          Data: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'data', IsLogging: true, EventSelectors: [{ IncludeManagementEvents: false }] } },
          All: { Type: 'AWS::CloudTrail::Trail', Properties: { S3BucketName: 'all', IsLogging: false } },
        },
      },
      at: ['Data Properties.EventSelectors'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ EventSelectors: [{ ReadWriteType: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Trail Properties.EventSelectors.0.ReadWriteType'],
    },
  ],
};
