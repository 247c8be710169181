import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::ClientVpnAuthorizationRule', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a group', template: one({ AccessGroupId: 'S-1', TargetNetworkCidr: '0.0.0.0/0' }) },
    { name: 'one network', template: one({ AuthorizeAllGroups: true, TargetNetworkCidr: '10.0.1.0/24' }) },
  ],
  nonCompliant: [
    { name: 'everybody', template: one({ AuthorizeAllGroups: 'true', TargetNetworkCidr: '0.0.0.0/0' }), at: ['One Properties.TargetNetworkCidr'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AuthorizeAllGroups: { Ref: 'Value' }, TargetNetworkCidr: '0.0.0.0/0' }) },
      at: ['One Properties.AuthorizeAllGroups'],
    },
  ],
};
