import type { RuleCases } from '../../../model/cases';

const workspace = (Properties: object) => ({ Resources: { Workspace: { Type: 'AWS::WorkSpaces::Workspace', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: workspace({ RootVolumeEncryptionEnabled: true }) },
    { name: 'as a text', template: workspace({ RootVolumeEncryptionEnabled: 'true' }) },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: workspace({ RootVolumeEncryptionEnabled: false }),
      at: ['Workspace Properties.RootVolumeEncryptionEnabled'],
    },
    { name: 'by default', template: workspace({}), at: ['Workspace Properties.RootVolumeEncryptionEnabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: workspace({ RootVolumeEncryptionEnabled: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Workspace Properties.RootVolumeEncryptionEnabled'],
    },
  ],
};
