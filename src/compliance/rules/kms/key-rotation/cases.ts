import type { RuleCases } from '../../../model/cases';

const key = (Properties: object) => ({ Resources: { Key: { Type: 'AWS::KMS::Key', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'rotation is on', template: key({ EnableKeyRotation: true }) },
    { name: 'spelled as a text', template: key({ EnableKeyRotation: 'true', KeySpec: 'SYMMETRIC_DEFAULT' }) },
  ],
  nonCompliant: [
    { name: 'rotation is off', template: key({ EnableKeyRotation: false }), at: ['Key Properties.EnableKeyRotation'] },
    { name: 'nothing is said', template: key({}), at: ['Key Properties.EnableKeyRotation'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...key({ EnableKeyRotation: { 'Fn::If': ['IsProduction', true, { Ref: 'AWS::NoValue' }] } }),
      },
      at: ['Key Properties.EnableKeyRotation'],
    },
  ],
  notApplicable: [
    { name: 'asymmetric', template: key({ KeySpec: 'RSA_4096' }) },
    { name: 'imported key material', template: key({ Origin: 'EXTERNAL' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Rotate: { Type: 'String' } }, ...key({ EnableKeyRotation: { Ref: 'Rotate' } }) },
      at: ['Key Properties.EnableKeyRotation'],
    },
  ],
};
