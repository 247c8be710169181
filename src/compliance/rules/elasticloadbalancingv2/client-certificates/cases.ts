import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'checked',
      template: one(
        { MutualAuthentication: { Mode: 'verify', TrustStoreArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:truststore/t/1' } },
      ),
    },
  ],
  nonCompliant: [
    {
      name: 'expired ones are taken',
      template: one({ MutualAuthentication: { Mode: 'verify', IgnoreClientCertificateExpiry: true } }),
      at: ['One Properties.MutualAuthentication.IgnoreClientCertificateExpiry'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no certificates', template: one({}) },
    { name: 'switched off', template: one({ MutualAuthentication: { Mode: 'off' } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ MutualAuthentication: { Mode: 'verify', IgnoreClientCertificateExpiry: { Ref: 'Value' } } }),
      },
      at: ['One Properties.MutualAuthentication.IgnoreClientCertificateExpiry'],
    },
  ],
};
