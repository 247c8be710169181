import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Key: { Type: 'AWS::Route53::KeySigningKey', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'active', template: given({ Name: 'k', HostedZoneId: 'Z1', KeyManagementServiceArn: 'k', Status: 'ACTIVE' }) },
  ],
  nonCompliant: [
    {
      name: 'inactive',
      template: given({ Name: 'k', HostedZoneId: 'Z1', KeyManagementServiceArn: 'k', Status: 'INACTIVE' }),
      at: ['Key Properties.Status'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: given({ Name: 'k', Status: { 'Fn::ImportValue': 'Status' } }), at: ['Key Properties.Status'] },
  ],
};
