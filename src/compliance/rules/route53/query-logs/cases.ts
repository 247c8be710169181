import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Route53::HostedZone', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logs',
      template: one({ Name: 'example.com', QueryLoggingConfig: { CloudWatchLogsLogGroupArn: 'arn:aws:logs:us-east-1:111111111111:log-group:dns' } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ Name: 'example.com' }), at: ['One Properties.QueryLoggingConfig.CloudWatchLogsLogGroupArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a private zone', template: one({ Name: 'internal', VPCs: [{ VPCId: 'vpc-1', VPCRegion: 'eu-west-1' }] }) },
  ],
  unknown: [
    {
      name: 'networks that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ VPCs: { Ref: 'Value' } }) },
      at: ['One Properties.VPCs'],
    },
  ],
};
