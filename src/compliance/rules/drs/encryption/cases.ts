import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Template: {
      Type: 'AWS::DRS::ReplicationConfigurationTemplate',
      Properties: { BandwidthThrottling: 0, StagingAreaSubnetId: 'subnet-1', StagingAreaTags: {}, ReplicationServersSecurityGroupsIDs: ['sg-1'], PitPolicy: [], ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'the default key', template: given({ EbsEncryption: 'DEFAULT' }) },
    { name: 'a key', template: given({ EbsEncryption: 'CUSTOM', EbsEncryptionKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1234' }) },
  ],
  nonCompliant: [
    { name: 'none', template: given({ EbsEncryption: 'NONE' }), at: ['Template Properties.EbsEncryption'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ EbsEncryption: { 'Fn::ImportValue': 'setting' } }), at: ['Template Properties.EbsEncryption'] },
  ],
};
