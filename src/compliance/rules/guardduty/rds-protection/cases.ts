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
    { name: 'enabled', template: given({ Features: [{ Name: 'RDS_LOGIN_EVENTS', Status: 'ENABLED' }] }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'disabled',
      template: given({ Features: [{ Name: 'S3_DATA_EVENTS', Status: 'ENABLED' }, { Name: 'RDS_LOGIN_EVENTS', Status: 'DISABLED' }] }),
      at: ['Detector Properties.Features.1.Status'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Features: [{ Name: 'RDS_LOGIN_EVENTS', Status: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Detector Properties.Features.0.Status'],
    },
  ],
};
