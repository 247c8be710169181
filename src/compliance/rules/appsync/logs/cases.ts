import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'errors', template: one({ LogConfig: { CloudWatchLogsRoleArn: 'arn:aws:iam::111111111111:role/logs', FieldLogLevel: 'ERROR' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.LogConfig.FieldLogLevel'] },
    { name: 'switched off', template: one({ LogConfig: { FieldLogLevel: 'NONE' } }), at: ['One Properties.LogConfig.FieldLogLevel'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LogConfig: { FieldLogLevel: { Ref: 'Value' } } }) },
      at: ['One Properties.LogConfig.FieldLogLevel'],
    },
  ],
};
