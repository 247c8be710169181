import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'block-all-sharing', template: one({ State: 'block-all-sharing' }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.State'] },
    { name: 'block-new-sharing', template: one({ State: 'block-new-sharing' }), at: ['One Properties.State'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ State: { Ref: 'Value' } }) },
      at: ['One Properties.State'],
    },
  ],
};
