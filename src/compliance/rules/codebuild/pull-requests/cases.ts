import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'pushes only', template: project({ Triggers: { Webhook: true, FilterGroups: [[{ Type: 'EVENT', Pattern: 'PUSH' }]] } }) },
    {
      name: 'of known people',
      template: project({
        Triggers: {
          Webhook: true,
          FilterGroups: [[{ Type: 'EVENT', Pattern: 'PULL_REQUEST_CREATED' }, { Type: 'ACTOR_ACCOUNT_ID', Pattern: '^1234$' }]],
        },
      }),
    },
    {
      name: 'after an approval',
      template: project({ Triggers: { Webhook: true, PullRequestBuildPolicy: { RequiresCommentApproval: 'ALL_PULL_REQUESTS' } } }),
    },
    {
      name: 'after an approval by those who may write',
      template: project({ Triggers: { Webhook: true, PullRequestBuildPolicy: { RequiresCommentApproval: 'FORK_PULL_REQUESTS', ApproverRoles: ['GITHUB_WRITE'] } } }),
    },
  ],
  nonCompliant: [
    {
      name: 'of everybody',
      template: project({ Triggers: { Webhook: true, FilterGroups: [[{ Type: 'EVENT', Pattern: 'PUSH, PULL_REQUEST_CREATED' }]] } }),
      at: ['Project Properties.Triggers.FilterGroups.0.0.Pattern'],
    },
    {
      name: 'after an approval by everybody who may read',
      template: project({ Triggers: { Webhook: true, PullRequestBuildPolicy: { RequiresCommentApproval: 'FORK_PULL_REQUESTS', ApproverRoles: ['GITHUB_WRITE', 'GITHUB_READ'] } } }),
      at: ['Project Properties.Triggers.PullRequestBuildPolicy.ApproverRoles.1'],
    },
    {
      name: 'a filter that everybody passes',
      template: project({ Triggers: { Webhook: true, FilterGroups: [[{ Type: 'EVENT', Pattern: 'PULL_REQUEST_UPDATED' }, { Type: 'ACTOR_ACCOUNT_ID', Pattern: '.*' }]] } }),
      at: ['Project Properties.Triggers.FilterGroups.0.0.Pattern'],
    },
    { name: 'no filter', template: project({ Triggers: { Webhook: 'true' } }), at: ['Project Properties.Triggers.FilterGroups'] },
    {
      name: 'one group of two',
      template: project({
        Triggers: {
          Webhook: true,
          FilterGroups: [[{ Type: 'EVENT', Pattern: 'PUSH' }], [{ Type: 'EVENT', Pattern: 'PULL_REQUEST_UPDATED' }]],
        },
      }),
      at: ['Project Properties.Triggers.FilterGroups.1.0.Pattern'],
    },
    {
      name: 'everybody but one',
      template: project({
        Triggers: {
          Webhook: true,
          FilterGroups: [[{
            Type: 'EVENT',
            Pattern: 'PULL_REQUEST_CREATED',
          }, {
            Type: 'ACTOR_ACCOUNT_ID',
            Pattern: '^1234$',
            ExcludeMatchedPattern: true,
          }]],
        },
      }),
      at: ['Project Properties.Triggers.FilterGroups.0.0.Pattern'],
    },
  ],
  notApplicable: [
    { name: 'no webhook', template: project({ Triggers: { Webhook: false } }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ Triggers: { Webhook: true, FilterGroups: [[{ Type: 'EVENT', Pattern: { 'Fn::ImportValue': 'Shared' } }]] } }),
      at: ['Project Properties.Triggers.FilterGroups.0.0.Pattern'],
    },
  ],
};
