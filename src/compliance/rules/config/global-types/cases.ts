import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Recorder: {
      Type: 'AWS::Config::ConfigurationRecorder',
      Properties: { RoleARN: 'arn:aws:iam::111122223333:role/config', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'recorded', template: given({ RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: true } }) },
  ],
  nonCompliant: [
    {
      name: 'not recorded',
      template: given({ RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes: false } }),
      at: ['Recorder Properties.RecordingGroup.IncludeGlobalResourceTypes'],
    },
    { name: 'nothing is said', template: given({}), at: ['Recorder Properties.RecordingGroup.IncludeGlobalResourceTypes'] },
  ],
  notApplicable: [
    { name: 'by strategy', template: given({ RecordingGroup: { RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' } } }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ RecordingGroup: { IncludeGlobalResourceTypes: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Recorder Properties.RecordingGroup.IncludeGlobalResourceTypes'],
    },
  ],
};
