import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::ApiCache', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ AtRestEncryptionEnabled: true }) },
    { name: 'yes as a text', template: one({ AtRestEncryptionEnabled: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.AtRestEncryptionEnabled'] },
    { name: 'no', template: one({ AtRestEncryptionEnabled: false }), at: ['One Properties.AtRestEncryptionEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AtRestEncryptionEnabled: { Ref: 'Value' } }) },
      at: ['One Properties.AtRestEncryptionEnabled'],
    },
  ],
};
