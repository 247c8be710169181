import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    { name: 'switched off', template: one({ SourceDestCheck: false }), at: ['One Properties.SourceDestCheck'] },
    {
      name: 'of an interface',
      template: { Resources: { One: { Type: 'AWS::EC2::NetworkInterface', Properties: { SourceDestCheck: 'false' } } } },
      at: ['One Properties.SourceDestCheck'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SourceDestCheck: { Ref: 'Value' } }) },
      at: ['One Properties.SourceDestCheck'],
    },
  ],
};
