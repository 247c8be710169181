import type { RuleCases } from '../../../model/cases';

const project = (BuildSpec: unknown, more: object = {}) => ({ ...more, Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties: { Source: { Type: 'NO_SOURCE', BuildSpec } } } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'secrets by name',
      template: project('version: 0.2\nenv:\n  secrets-manager:\n    DB_PASSWORD: orders:password\n  parameter-store:\n    NPM_TOKEN: npm42\nphases:\n  build:\n    commands:\n      - npm publish\n'),
    },
    { name: 'commands that fetch it', template: project('{"version":"0.2","phases":{"build":{"commands":["export TOKEN=$(get-token)","deploy --token $TOKEN"]}}}') },
    { name: 'a file of the source', template: project('ci/buildspec.yml') },
  ],
  nonCompliant: [
    { name: 'a variable', template: project('version: 0.2\nenv:\n  variables:\n    DB_PASSWORD: correct-horse\n'), at: ['Project Properties.Source.BuildSpec'] },
    {
      name: 'a command, with references around it',
      template: project({ 'Fn::Join': ['', ['{"version":"0.2","phases":{"build":{"commands":["echo ', { Ref: 'Stage' }, '","deploy --password correct-horse"]}}}']] }, { Parameters: { Stage: { Type: 'String' } } }),
      at: ['Project Properties.Source.BuildSpec'],
    },
    {
      name: 'an address with a password',
      template: project('{"version":"0.2","phases":{"build":{"commands":["git clone https://orders:correct-horse@git.example.com/orders.git"]}}}'),
      at: ['Project Properties.Source.BuildSpec'],
    },
    {
      name: 'of an app',
      template: { Resources: { App: { Type: 'AWS::Amplify::App', Properties: { Name: 'shop', BuildSpec: 'version: 1\nenv:\n  variables:\n    API_SECRET: d1e2f3a4b5c6\n' } } } },
      at: ['App Properties.BuildSpec'],
    },
  ],
  notApplicable: [{ name: 'the one of the source', template: { Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties: { Source: { Type: 'CODEPIPELINE' } } } } } }],
  unknown: [{ name: 'one that is not known', template: project({ 'Fn::ImportValue': 'specification' }), at: ['Project Properties.Source.BuildSpec'] }],
};
