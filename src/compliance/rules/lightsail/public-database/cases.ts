import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Lightsail::Database', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'no', template: one({ PubliclyAccessible: false }) },
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    { name: 'yes', template: one({ PubliclyAccessible: true }), at: ['One Properties.PubliclyAccessible'] },
    { name: 'yes as a text', template: one({ PubliclyAccessible: 'true' }), at: ['One Properties.PubliclyAccessible'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ PubliclyAccessible: { Ref: 'Value' } }) },
      at: ['One Properties.PubliclyAccessible'],
    },
  ],
};
