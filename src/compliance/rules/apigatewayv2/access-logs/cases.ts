import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGatewayV2::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logs',
      template: one({ AccessLogSettings: { DestinationArn: 'arn:aws:logs:eu-west-1:111111111111:log-group:api', Format: '$context.requestId' } }),
    },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ StageName: '$default' }), at: ['One Properties.AccessLogSettings.DestinationArn'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'settings that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AccessLogSettings: { Ref: 'Value' } }) },
      at: ['One Properties.AccessLogSettings'],
    },
  ],
};
