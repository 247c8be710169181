import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Baseline: {
      Type: 'AWS::SSM::PatchBaseline',
      Properties: { Name: 'servers', OperatingSystem: 'AMAZON_LINUX_2023', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'https',
      template: given({ Sources: [{ Name: 'ours', Products: ['*'], Configuration: '[ours]\\nbaseurl=https://repo.example.com/\\nenabled=1' }] }),
    },
    { name: 'the ones of the system', template: given({}) },
  ],
  nonCompliant: [
    {
      name: 'http',
      template: given({ Sources: [{ Name: 'ours', Products: ['*'], Configuration: '[ours] baseurl=http://repo.example.com/ enabled=1' }] }),
      at: ['Baseline Properties.Sources.0.Configuration'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ Sources: [{ Name: 'ours', Products: ['*'], Configuration: { 'Fn::ImportValue': 'setting' } }] }),
      at: ['Baseline Properties.Sources.0.Configuration'],
    },
  ],
};
