import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::ApiCache', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ TransitEncryptionEnabled: true }) },
    { name: 'yes as a text', template: one({ TransitEncryptionEnabled: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.TransitEncryptionEnabled'] },
    { name: 'no', template: one({ TransitEncryptionEnabled: false }), at: ['One Properties.TransitEncryptionEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ TransitEncryptionEnabled: { Ref: 'Value' } }) },
      at: ['One Properties.TransitEncryptionEnabled'],
    },
  ],
};
