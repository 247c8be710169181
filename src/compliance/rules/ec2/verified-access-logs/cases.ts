import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::VerifiedAccessInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'into a bucket', template: one({ LoggingConfigurations: { S3: { Enabled: true, BucketName: 'logs' } } }) },
    { name: 'to CloudWatch Logs', template: one({ LoggingConfigurations: { CloudWatchLogs: { Enabled: 'true', LogGroup: 'access' } } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.LoggingConfigurations'] },
    { name: 'switched off', template: one({ LoggingConfigurations: { S3: { Enabled: false } } }), at: ['One Properties.LoggingConfigurations'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LoggingConfigurations: { S3: { Enabled: { Ref: 'Value' } } } }) },
      at: ['One Properties.LoggingConfigurations.S3.Enabled'],
    },
  ],
};
