import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Container: {
      Type: 'AWS::MediaStore::Container',
      Properties: { ContainerName: 'live', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logged', template: given({ AccessLoggingEnabled: true }) },
  ],
  nonCompliant: [
    { name: 'not logged', template: given({}), at: ['Container Properties.AccessLoggingEnabled'] },
    { name: 'off', template: given({ AccessLoggingEnabled: 'false' }), at: ['Container Properties.AccessLoggingEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ AccessLoggingEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Container Properties.AccessLoggingEnabled'],
    },
  ],
};
