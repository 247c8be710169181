import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: project({ Artifacts: { Type: 'S3', Location: 'artifacts' } }) },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: project({ Artifacts: { Type: 'S3', Location: 'artifacts', EncryptionDisabled: true } }),
      at: ['Project Properties.Artifacts.EncryptionDisabled'],
    },
    {
      name: 'the second ones',
      template: project({ SecondaryArtifacts: [{ EncryptionDisabled: 'true' }] }),
      at: ['Project Properties.SecondaryArtifacts.0.EncryptionDisabled'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ Artifacts: { EncryptionDisabled: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Project Properties.Artifacts.EncryptionDisabled'],
    },
  ],
};
