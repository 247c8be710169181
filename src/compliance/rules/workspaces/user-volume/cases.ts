import type { RuleCases } from '../../../model/cases';

const workspace = (Properties: object) => ({ Resources: { Workspace: { Type: 'AWS::WorkSpaces::Workspace', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: workspace({ UserVolumeEncryptionEnabled: true }) },
    { name: 'as a text', template: workspace({ UserVolumeEncryptionEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: workspace({ UserVolumeEncryptionEnabled: false }),
      at: ['Workspace Properties.UserVolumeEncryptionEnabled'],
    },
    { name: 'by default', template: workspace({}), at: ['Workspace Properties.UserVolumeEncryptionEnabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: workspace({ UserVolumeEncryptionEnabled: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Workspace Properties.UserVolumeEncryptionEnabled'],
    },
  ],
};
