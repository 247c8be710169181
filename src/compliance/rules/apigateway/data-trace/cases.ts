import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: one({ MethodSettings: [{ DataTraceEnabled: false }] }) },
    { name: 'the default', template: one({}) },
  ],
  nonCompliant: [
    { name: 'on', template: one({ MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', DataTraceEnabled: true }] }), at: ['One Properties.MethodSettings.0.DataTraceEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MethodSettings: [{ DataTraceEnabled: { Ref: 'Value' } }] }) },
      at: ['One Properties.MethodSettings.0.DataTraceEnabled'],
    },
  ],
};
