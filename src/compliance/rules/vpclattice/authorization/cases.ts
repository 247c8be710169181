import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::VpcLattice::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by IAM', template: one({ AuthType: 'AWS_IAM' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({ Name: 'orders' }), at: ['One Properties.AuthType'] },
    {
      name: 'a network',
      template: { Resources: { One: { Type: 'AWS::VpcLattice::ServiceNetwork', Properties: { AuthType: 'NONE' } } } },
      at: ['One Properties.AuthType'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ AuthType: { Ref: 'Value' } }) },
      at: ['One Properties.AuthType'],
    },
  ],
};
