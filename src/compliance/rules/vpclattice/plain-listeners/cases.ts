import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::VpcLattice::Listener', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'nothing is said', template: one({}) },
    { name: 'HTTPS', template: one({ Protocol: 'HTTPS' }) },
    { name: 'TLS_PASSTHROUGH', template: one({ Protocol: 'TLS_PASSTHROUGH' }) },
  ],
  nonCompliant: [
    { name: 'HTTP', template: one({ Protocol: 'HTTP' }), at: ['One Properties.Protocol'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Protocol: { Ref: 'Value' } }) },
      at: ['One Properties.Protocol'],
    },
  ],
};
