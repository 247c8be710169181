import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ Monitoring: true }) },
    { name: 'yes as a text', template: one({ Monitoring: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.Monitoring'] },
    { name: 'no', template: one({ Monitoring: false }), at: ['One Properties.Monitoring'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Monitoring: { Ref: 'Value' } }) },
      at: ['One Properties.Monitoring'],
    },
  ],
};
