import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Pipeline: {
      Type: 'AWS::OSIS::Pipeline',
      Properties: { PipelineName: 'logs', MinUnits: 1, MaxUnits: 2, PipelineConfigurationBody: 'version: 2', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logged',
      template: given({ LogPublishingOptions: { IsLoggingEnabled: true, CloudWatchLogDestination: { LogGroup: '/aws/vendedlogs/logs' } } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Pipeline Properties.LogPublishingOptions.IsLoggingEnabled'] },
    {
      name: 'off',
      template: given({ LogPublishingOptions: { IsLoggingEnabled: false } }),
      at: ['Pipeline Properties.LogPublishingOptions.IsLoggingEnabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ LogPublishingOptions: { IsLoggingEnabled: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Pipeline Properties.LogPublishingOptions.IsLoggingEnabled'],
    },
  ],
};
