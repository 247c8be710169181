import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Lightsail::Bucket', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: one({ AccessRules: { GetObject: 'private', AllowPublicOverrides: false } }) },
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    { name: 'public', template: one({ AccessRules: { GetObject: 'public' } }), at: ['One Properties.AccessRules.GetObject'] },
    {
      name: 'public one by one',
      template: one({ AccessRules: { GetObject: 'private', AllowPublicOverrides: 'true' } }),
      at: ['One Properties.AccessRules.AllowPublicOverrides'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AccessRules: { GetObject: { Ref: 'Value' } } }) },
      at: ['One Properties.AccessRules.GetObject'],
    },
  ],
};
