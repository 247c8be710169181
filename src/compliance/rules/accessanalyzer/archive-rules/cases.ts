import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Analyzer: {
      Type: 'AWS::AccessAnalyzer::Analyzer',
      Properties: { Type: 'ACCOUNT', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one principal',
      template: given({ ArchiveRules: [{ RuleName: 'partner', Filter: [{ Property: 'principal.AWS', Eq: ['arn:aws:iam::444455556666:root'] }] }] }),
    },
    { name: 'none', template: given({}) },
    {
      name: 'one resource, as a resource of its own',
      template: { Resources: { Rule: { Type: 'AWS::AccessAnalyzer::ArchiveRule', Properties: { AnalyzerName: 'a', RuleName: 'site', Filter: { resource: { Eq: ['arn:aws:s3:::site'] } } } } } },
    },
  ],
  nonCompliant: [
    {
      name: 'all public access',
      template: given({ ArchiveRules: [{ RuleName: 'quiet', Filter: [{ Property: 'isPublic', Eq: ['true'] }] }] }),
      at: ['Analyzer Properties.ArchiveRules.0.Filter'],
    },
    {
      name: 'all buckets',
      template: given({
        ArchiveRules: [{ RuleName: 'ok', Filter: [{ Property: 'resource', Eq: ['arn:aws:s3:::site'] }] }, { RuleName: 'quiet', Filter: [{ Property: 'resourceType', Eq: ['AWS::S3::Bucket'] }] }],
      }),
      at: ['Analyzer Properties.ArchiveRules.1.Filter'],
    },
    {
      name: 'all but one, as a resource of its own',
      template: { Resources: { Rule: { Type: 'AWS::AccessAnalyzer::ArchiveRule', Properties: { AnalyzerName: 'a', RuleName: 'quiet', Filter: { resource: { Neq: ['arn:aws:s3:::ours'] } } } } } },
      at: ['Rule Properties.Filter'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ ArchiveRules: [{ RuleName: 'quiet', Filter: [{ Property: { 'Fn::ImportValue': 'setting' }, Eq: ['x'] }] }] }),
      at: ['Analyzer Properties.ArchiveRules.0.Filter.0.Property'],
    },
  ],
};
