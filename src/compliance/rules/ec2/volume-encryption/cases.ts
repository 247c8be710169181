import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Volume', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'encrypted', template: one({ AvailabilityZone: 'eu-west-1a', Size: 8, Encrypted: true }) },
    { name: 'spelled as a text', template: one({ Encrypted: 'true' }) },
  ],
  nonCompliant: [
    { name: 'not encrypted', template: one({ AvailabilityZone: 'eu-west-1a', Size: 8, Encrypted: false }), at: ['One Properties.Encrypted'] },
    { name: 'nothing is said', template: one({ Size: 8 }), at: ['One Properties.Encrypted'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'as its snapshot is', template: one({ SnapshotId: 'snap-0123456789abcdef0' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ Encrypted: { Ref: 'Value' } }) },
      at: ['One Properties.Encrypted'],
    },
  ],
};
