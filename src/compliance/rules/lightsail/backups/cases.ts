import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::Lightsail::Database', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'yes', template: one({ BackupRetention: true }) },
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    { name: 'no', template: one({ BackupRetention: false }), at: ['One Properties.BackupRetention'] },
    { name: 'no as a text', template: one({ BackupRetention: 'false' }), at: ['One Properties.BackupRetention'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ BackupRetention: { Ref: 'Value' } }) },
      at: ['One Properties.BackupRetention'],
    },
  ],
};
