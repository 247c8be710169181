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
    { name: 'validated', template: given({ EnableLogFileValidation: true }) },
    { name: 'spelled as a text', template: given({ EnableLogFileValidation: 'true' }) },
  ],
  nonCompliant: [
    { name: 'switched off', template: given({ EnableLogFileValidation: false }), at: ['Trail Properties.EnableLogFileValidation'] },
    { name: 'nothing is said', template: given({}), at: ['Trail Properties.EnableLogFileValidation'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ EnableLogFileValidation: { 'Fn::If': ['IsProduction', 'true', 'false'] } }),
      },
      at: ['Trail Properties.EnableLogFileValidation'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ EnableLogFileValidation: { 'Fn::ImportValue': 'setting' } }),
      at: ['Trail Properties.EnableLogFileValidation'],
    },
  ],
};
