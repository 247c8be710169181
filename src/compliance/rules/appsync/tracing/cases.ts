import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ XrayEnabled: true }) },
    { name: 'yes as a text', template: one({ XrayEnabled: 'true' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.XrayEnabled'] },
    { name: 'no', template: one({ XrayEnabled: false }), at: ['One Properties.XrayEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ XrayEnabled: { Ref: 'Value' } }) },
      at: ['One Properties.XrayEnabled'],
    },
  ],
};
