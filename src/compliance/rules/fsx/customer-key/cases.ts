import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { System: { Type: 'AWS::FSx::FileSystem', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: given({ FileSystemType: 'OPENZFS', KmsKeyId: { 'Fn::ImportValue': 'Key' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ FileSystemType: 'OPENZFS' }), at: ['System Properties.KmsKeyId'] },
    { name: 'of AWS', template: given({ KmsKeyId: 'alias/aws/fsx' }), at: ['System Properties.KmsKeyId'] },
  ],
  notApplicable: [
    { name: 'scratch', template: given({ FileSystemType: 'LUSTRE', LustreConfiguration: { DeploymentType: 'SCRATCH_2' } }) },
    { name: 'of a backup', template: given({ BackupId: 'backup-1' }) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: given({ KmsKeyId: { 'Fn::Sub': ['alias/${Name}', { Name: { 'Fn::ImportValue': 'Name' } }] } }),
      at: ['System Properties.KmsKeyId'],
    },
  ],
};
