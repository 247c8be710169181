import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::VpcLattice::ServiceNetwork', Properties } } });
const subscription = (ResourceIdentifier: object) => ({
  Logs: { Type: 'AWS::VpcLattice::AccessLogSubscription', Properties: { ResourceIdentifier, DestinationArn: 'arn:aws:s3:::logs' } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'logs', template: { Resources: { ...one({ Name: 'shop' }).Resources, ...subscription({ Ref: 'One' }) } } },
  ],
  nonCompliant: [
    { name: 'nothing', template: one({ Name: 'shop' }), at: ['One '] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a network that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, Resources: { ...one({ Name: 'shop' }).Resources, ...subscription({ Ref: 'Value' }) } },
      at: ['Logs Properties.ResourceIdentifier'],
    },
  ],
};
