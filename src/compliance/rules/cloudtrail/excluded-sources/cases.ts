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
    { name: 'none is left out', template: given({ EventSelectors: [{ IncludeManagementEvents: true, ExcludeManagementEventSources: [] }] }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'KMS',
      template: given({ EventSelectors: [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }] }),
      at: ['Trail Properties.EventSelectors.0.ExcludeManagementEventSources.0'],
    },
    {
      name: 'both that can be, one without a list',
      template: given({
        EventSelectors: [{ ExcludeManagementEventSources: 'rdsdata.amazonaws.com' }, { ExcludeManagementEventSources: ['kms.amazonaws.com'] }],
      }),
      at: ['Trail Properties.EventSelectors.0.ExcludeManagementEventSources', 'Trail Properties.EventSelectors.1.ExcludeManagementEventSources.0'],
    },
    {
      name: 'advanced',
      template: given({
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }, { Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }] }],
      }),
      at: ['Trail Properties.AdvancedEventSelectors.0.FieldSelectors.1.NotEquals.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ EventSelectors: [{ ExcludeManagementEventSources: [{ 'Fn::ImportValue': 'setting' }] }] }),
      at: ['Trail Properties.EventSelectors.0.ExcludeManagementEventSources.0'],
    },
  ],
};
