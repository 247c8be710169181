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
    { name: 'they are logged', template: given({ IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true }) },
    { name: 'nothing is said', template: given({ IsMultiRegionTrail: true }) },
  ],
  nonCompliant: [
    {
      name: 'left out',
      template: given({ IsMultiRegionTrail: true, IncludeGlobalServiceEvents: false }),
      at: ['Trail Properties.IncludeGlobalServiceEvents'],
    },
    {
      name: 'left out, as a text',
      template: given({ IsMultiRegionTrail: 'true', IncludeGlobalServiceEvents: 'false' }),
      at: ['Trail Properties.IncludeGlobalServiceEvents'],
    },
  ],
  notApplicable: [
    { name: 'a trail of one Region', template: given({ IncludeGlobalServiceEvents: false }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ IsMultiRegionTrail: true, IncludeGlobalServiceEvents: { 'Fn::ImportValue': 'setting' } }),
      at: ['Trail Properties.IncludeGlobalServiceEvents'],
    },
  ],
};
