import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::DirectConnect::Connection', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ RequestMACSec: true }) },
    { name: 'yes as a text', template: one({ RequestMACSec: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.RequestMACSec'] },
    { name: 'no', template: one({ RequestMACSec: false }), at: ['One Properties.RequestMACSec'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ RequestMACSec: { Ref: 'Value' } }) },
      at: ['One Properties.RequestMACSec'],
    },
  ],
};
