import { COMPLIANT, defineRule, fail, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODEBUILD-8',
  title: 'Pull requests of strangers start no builds',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CodeBuild::Project'],
  rationale: 'Whoever opens a pull request runs his code with the role and the secrets of the build.',
  remediation: 'Add a filter ACTOR_ACCOUNT_ID to each of Triggers.FilterGroups with PULL_REQUEST events, or set Triggers.PullRequestBuildPolicy',
  references: [
    'https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html',
    'https://docs.aws.amazon.com/codebuild/latest/userguide/webhooks.html',
    'https://docs.aws.amazon.com/codebuild/latest/userguide/pull-request-build-policy.html',
  ],
  judge(project) {
    const triggers = project.at('Triggers');
    if (!triggers.at('Webhook').isTrue()) {
      return NOT_APPLICABLE;
    }
    // Projects from before this policy build without it: only one that is set is sure.
    const policy = triggers.at('PullRequestBuildPolicy', 'RequiresCommentApproval');
    if (policy.isSet && !policy.isOneOf('DISABLED')) {
      return COMPLIANT;
    }
    const groups = triggers.at('FilterGroups');
    if (groups.items().length === 0) {
      return fail(groups, 'pull requests of anybody are built');
    }
    return judgeEach(groups.items(), (group) => {
      const filters = group.items();
      const events = filters.find((filter) => filter.at('Type').isOneOf('EVENT'));
      const isForPullRequests = /PULL_REQUEST_(CREATED|UPDATED|REOPENED)/i.test(events?.at('Pattern').text() ?? '');
      const isLimited = filters.some((filter) => filter.at('Type').isOneOf('ACTOR_ACCOUNT_ID') && !filter.at('ExcludeMatchedPattern').isTrue());
      return failUnless(!isForPullRequests || isLimited, events?.at('Pattern') ?? group, 'pull requests of anybody are built');
    });
  },
});
