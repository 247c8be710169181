import type { RuleCases } from '../../../model/cases';

const group = (Properties: object) => ({ Resources: { Group: { Type: 'AWS::CodeBuild::ReportGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'encrypted',
      template: group({ Type: 'TEST', ExportConfig: { ExportConfigType: 'S3', S3Destination: { Bucket: 'reports' } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'not encrypted',
      template: group({
        Type: 'TEST',
        ExportConfig: { ExportConfigType: 'S3', S3Destination: { Bucket: 'reports', EncryptionDisabled: true } },
      }),
      at: ['Group Properties.ExportConfig.S3Destination.EncryptionDisabled'],
    },
  ],
  notApplicable: [
    { name: 'no export', template: group({ Type: 'TEST', ExportConfig: { ExportConfigType: 'NO_EXPORT' } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: group({
        ExportConfig: { ExportConfigType: 'S3', S3Destination: { EncryptionDisabled: { 'Fn::ImportValue': 'Shared' } } },
      }),
      at: ['Group Properties.ExportConfig.S3Destination.EncryptionDisabled'],
    },
  ],
};
