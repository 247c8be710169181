import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Browser: {
      Type: 'AWS::BedrockAgentCore::BrowserCustom',
      Properties: { Name: 'browser', NetworkConfiguration: { NetworkMode: 'VPC' }, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'recorded', template: given({ RecordingConfig: { Enabled: true, S3Location: { Bucket: 'recordings', Prefix: 'p' } } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: given({}), at: ['Browser Properties.RecordingConfig.Enabled'] },
    { name: 'off', template: given({ RecordingConfig: { Enabled: false } }), at: ['Browser Properties.RecordingConfig.Enabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RecordingConfig: { Enabled: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Browser Properties.RecordingConfig.Enabled'],
    },
  ],
};
