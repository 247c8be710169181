import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a plain address', template: project({ Source: { Type: 'BITBUCKET', Location: 'https://bitbucket.org/team/app.git' } }) },
    { name: 'a pipeline', template: project({ Source: { Type: 'CODEPIPELINE' } }) },
  ],
  nonCompliant: [
    {
      name: 'a password',
      template: project({ Source: { Type: 'BITBUCKET', Location: 'https://user:secret@bitbucket.org/team/app.git' } }),
      at: ['Project Properties.Source.Location'],
    },
    {
      name: 'a token in the second source',
      template: project({ SecondarySources: [{ Location: 'https://x-token@bitbucket.org/team/app.git' }] }),
      at: ['Project Properties.SecondarySources.0.Location'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ Source: { Location: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Project Properties.Source.Location'],
    },
  ],
};
