import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Detector: {
      Type: 'AWS::GuardDuty::Detector',
      Properties: { Enable: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'enabled', template: given({ Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }] }) },
    { name: 'nothing is said', template: given({}) },
    { name: 'in the older spelling', template: given({ DataSources: { S3Logs: { Enable: true } } }) },
  ],
  nonCompliant: [
    {
      name: 'disabled',
      template: given({ Features: [{ Name: 'S3_DATA_EVENTS', Status: 'DISABLED' }] }),
      at: ['Detector Properties.Features.0.Status'],
    },
    {
      name: 'in the older spelling',
      template: given({ DataSources: { S3Logs: { Enable: false } } }),
      at: ['Detector Properties.DataSources.S3Logs.Enable'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Features: [{ Name: 'S3_DATA_EVENTS', Status: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Detector Properties.Features.0.Status'],
    },
  ],
};
