import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ DisableApiTermination: true }) },
    { name: 'yes as a text', template: one({ DisableApiTermination: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.DisableApiTermination'] },
    { name: 'no', template: one({ DisableApiTermination: false }), at: ['One Properties.DisableApiTermination'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ DisableApiTermination: { Ref: 'Value' } }) },
      at: ['One Properties.DisableApiTermination'],
    },
  ],
};
