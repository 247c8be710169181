import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ApiGateway::Stage', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'all methods', template: one({ MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'ERROR' }] }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.MethodSettings'] },
    {
      name: 'one method only',
      template: one({ MethodSettings: [{ HttpMethod: 'GET', ResourcePath: '/shop', LoggingLevel: 'INFO' }] }),
      at: ['One Properties.MethodSettings'],
    },
    {
      name: 'switched off',
      template: one({ MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: 'OFF' }] }),
      at: ['One Properties.MethodSettings'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', LoggingLevel: { Ref: 'Value' } }] }),
      },
      at: ['One Properties.MethodSettings.0.LoggingLevel'],
    },
  ],
};
