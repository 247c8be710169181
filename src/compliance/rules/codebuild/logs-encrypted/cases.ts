import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: project({ LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'logs' } } }) },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: project({ LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'logs', EncryptionDisabled: true } } }),
      at: ['Project Properties.LogsConfig.S3Logs.EncryptionDisabled'],
    },
  ],
  notApplicable: [
    { name: 'no bucket', template: project({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ LogsConfig: { S3Logs: { EncryptionDisabled: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['Project Properties.LogsConfig.S3Logs.EncryptionDisabled'],
    },
  ],
};
