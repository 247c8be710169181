import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Trail: {
      Type: 'AWS::CloudTrail::Trail',
      Properties: { S3BucketName: 'audit-logs', IsLogging: true, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'on', template: given({}) },
    { name: 'spelled as a text', template: given({ IsLogging: 'true' }) },
  ],
  nonCompliant: [
    { name: 'off', template: given({ IsLogging: false }), at: ['Trail Properties.IsLogging'] },
    { name: 'off, as a text', template: given({ IsLogging: 'FALSE' }), at: ['Trail Properties.IsLogging'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ IsLogging: { 'Fn::If': ['IsProduction', true, false] } }),
      },
      at: ['Trail Properties.IsLogging'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ IsLogging: { 'Fn::ImportValue': 'setting' } }), at: ['Trail Properties.IsLogging'] },
  ],
};
