import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logs',
      template: one({ AccessLogSetting: { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api', Format: '$context.requestId' } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ StageName: 'live' }), at: ['One Properties.AccessLogSetting.DestinationArn'] },
    { name: 'an empty text', template: one({ AccessLogSetting: { DestinationArn: '' } }), at: ['One Properties.AccessLogSetting.DestinationArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'settings that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AccessLogSetting: { Ref: 'Value' } }) },
      at: ['One Properties.AccessLogSetting'],
    },
  ],
};
