import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AppSync::GraphQLApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a limit', template: one({ QueryDepthLimit: '10' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.QueryDepthLimit'] },
    { name: 'no limit', template: one({ QueryDepthLimit: 0 }), at: ['One Properties.QueryDepthLimit'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ QueryDepthLimit: { Ref: 'Value' } }) },
      at: ['One Properties.QueryDepthLimit'],
    },
  ],
};
