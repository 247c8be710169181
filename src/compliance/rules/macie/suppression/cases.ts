import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Filter: {
      Type: 'AWS::Macie::FindingsFilter',
      Properties: { Name: 'known', Action: 'ARCHIVE', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one bucket',
      template: given({
        FindingCriteria: { Criterion: { 'resourcesAffected.s3Bucket.name': { eq: ['public-website'] }, 'type': { eq: ['Policy:IAMUser/S3BucketPublic'] } } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'all of a severity',
      template: given({ FindingCriteria: { Criterion: { 'severity.description': { eq: ['High'] } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    {
      name: 'all but one bucket',
      template: given({ FindingCriteria: { Criterion: { 'resourcesAffected.s3Bucket.name': { neq: ['ours'] } } } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
    { name: 'no criterion', template: given({ FindingCriteria: {} }), at: ['Filter Properties.FindingCriteria.Criterion'] },
  ],
  notApplicable: [
    { name: 'a filter that only selects', template: given({ Action: 'NOOP', FindingCriteria: {} }) },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ FindingCriteria: { 'Fn::ImportValue': 'setting' } }),
      at: ['Filter Properties.FindingCriteria.Criterion'],
    },
  ],
};
