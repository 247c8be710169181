import type { RuleCases } from '../../../model/cases';

const balancer = (Name: string, Value: string | boolean | object) => ({
  Resources: {
    One: {
      Type: 'AWS::ElasticLoadBalancing::LoadBalancer',
      Properties: {
        Listeners: [{ Protocol: 'HTTPS', PolicyNames: ['tls'] }],
        Policies: [{ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes: [{ Name, Value }] }],
      },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS 1.2', template: balancer('Reference-Security-Policy', 'ELBSecurityPolicy-TLS-1-2-2017-01') },
    { name: 'only TLS 1.2 of its own', template: balancer('Protocol-TLSv1.2', true) },
  ],
  nonCompliant: [
    {
      name: 'an old one',
      template: balancer('Reference-Security-Policy', 'ELBSecurityPolicy-2016-08'),
      at: ['One Properties.Policies.0.Attributes.0.Value'],
    },
    { name: 'TLS 1.0 of its own', template: balancer('Protocol-TLSv1', 'true'), at: ['One Properties.Policies.0.Attributes.0.Value'] },
    {
      name: 'nothing is said',
      template: { Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners: [{ Protocol: 'SSL' }] } } } },
      at: ['One Properties.Listeners.0.PolicyNames'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    {
      name: 'no TLS',
      template: { Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners: [{ Protocol: 'TCP' }] } } } },
    },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...balancer('Reference-Security-Policy', { Ref: 'Value' }) },
      at: ['One Properties.Policies.0.Attributes.0.Value'],
    },
  ],
};
