import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'no key', template: one({}) },
  ],
  nonCompliant: [
    { name: 'a key', template: one({ KeyName: 'operators' }), at: ['One Properties.KeyName'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ KeyName: { Ref: 'Value' } }) },
      at: ['One Properties.KeyName'],
    },
  ],
};
