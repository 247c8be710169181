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
    { name: 'private', template: given({ CreatePublicIP: false, DataPlaneRouting: 'PRIVATE_IP' }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: given({ CreatePublicIP: true, DataPlaneRouting: 'PUBLIC_IP' }),
      at: ['Template Properties.CreatePublicIP', 'Template Properties.DataPlaneRouting'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ CreatePublicIP: { 'Fn::ImportValue': 'setting' } }), at: ['Template Properties.CreatePublicIP'] },
  ],
};
