import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::DataSource', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'HTTPS', template: one({ HttpConfig: { Endpoint: 'https://shop.example.com' } }) },
  ],
  nonCompliant: [
    { name: 'HTTP', template: one({ HttpConfig: { Endpoint: 'http://shop.example.com' } }), at: ['One Properties.HttpConfig.Endpoint'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'a function', template: one({ Type: 'AWS_LAMBDA' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ HttpConfig: { Endpoint: { Ref: 'Value' } } }) },
      at: ['One Properties.HttpConfig.Endpoint'],
    },
  ],
};
