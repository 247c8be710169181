import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'HTTPS', template: one({ Listeners: [{ LoadBalancerPort: '443', InstancePort: '80', Protocol: 'HTTPS' }] }) },
  ],
  nonCompliant: [
    {
      name: 'HTTP',
      template: one({ Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'http' }] }),
      at: ['One Properties.Listeners.0.Protocol'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'an internal one', template: one({ Scheme: 'internal', Listeners: [{ Protocol: 'HTTP' }] }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Listeners: [{ Protocol: { Ref: 'Value' } }] }) },
      at: ['One Properties.Listeners.0.Protocol'],
    },
  ],
};
