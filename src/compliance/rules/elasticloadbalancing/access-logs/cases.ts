import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'logs', template: one({ AccessLoggingPolicy: { Enabled: 'true', S3BucketName: 'logs' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.AccessLoggingPolicy.Enabled'] },
    {
      name: 'switched off',
      template: one({ AccessLoggingPolicy: { Enabled: false, S3BucketName: 'logs' } }),
      at: ['One Properties.AccessLoggingPolicy.Enabled'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AccessLoggingPolicy: { Enabled: { Ref: 'Value' } } }) },
      at: ['One Properties.AccessLoggingPolicy.Enabled'],
    },
  ],
};
