import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Sync: {
      Type: 'AWS::SSM::ResourceDataSync',
      Properties: { SyncName: 'inventory', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key',
      template: given({
        S3Destination: { BucketName: 'inventory', BucketRegion: 'eu-west-1', SyncFormat: 'JsonSerDe', KMSKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'no key',
      template: given({ S3Destination: { BucketName: 'inventory', BucketRegion: 'eu-west-1', SyncFormat: 'JsonSerDe' } }),
      at: ['Sync Properties.S3Destination.KMSKeyArn'],
    },
    { name: 'in the older spelling', template: given({ BucketName: 'inventory', BucketRegion: 'eu-west-1' }), at: ['Sync Properties.KMSKeyArn'] },
  ],
  notApplicable: [
    { name: 'a sync between accounts', template: given({ SyncType: 'SyncFromSource' }) },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ SyncType: { 'Fn::ImportValue': 'setting' } }), at: ['Sync Properties.SyncType'] },
  ],
};
