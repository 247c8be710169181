import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::VpcLattice::TargetGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'HTTPS', template: one({ Config: { Protocol: 'HTTPS' } }) },
  ],
  nonCompliant: [
    { name: 'HTTP', template: one({ Config: { Protocol: 'HTTP' } }), at: ['One Properties.Config.Protocol'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Config: { Protocol: { Ref: 'Value' } } }) },
      at: ['One Properties.Config.Protocol'],
    },
  ],
};
