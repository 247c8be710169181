import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'DISABLED', template: one({ IntrospectionConfig: 'DISABLED' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.IntrospectionConfig'] },
    { name: 'ENABLED', template: one({ IntrospectionConfig: 'ENABLED' }), at: ['One Properties.IntrospectionConfig'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ IntrospectionConfig: { Ref: 'Value' } }) },
      at: ['One Properties.IntrospectionConfig'],
    },
  ],
};
