import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'checked',
      template: project({ Source: { Type: 'GITHUB_ENTERPRISE', Location: 'https://git.example.com/app.git', InsecureSsl: false } }),
    },
  ],
  nonCompliant: [
    {
      name: 'not checked',
      template: project({ Source: { Type: 'GITHUB_ENTERPRISE', Location: 'https://git.example.com/app.git', InsecureSsl: true } }),
      at: ['Project Properties.Source.InsecureSsl'],
    },
    {
      name: 'the second source',
      template: project({ Source: { Type: 'CODEPIPELINE' }, SecondarySources: [{ InsecureSsl: 'true' }] }),
      at: ['Project Properties.SecondarySources.0.InsecureSsl'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ Source: { InsecureSsl: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Project Properties.Source.InsecureSsl'],
    },
  ],
};
