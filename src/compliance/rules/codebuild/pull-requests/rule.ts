import type { ResourceProperty } from '../../../model/resource';
import { defineRule, fail, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Roles that everybody has in a public repository: whoever has an approver's role builds without an approval. */
const ROLES_OF_ANYBODY = /_(READ|GUEST)$/i;
/** An account of nobody in particular, as the pattern of a filter sees it. */
const ANYBODY = '99999999999999';

/** Whether a filter lets in some actors only. */
function isLimit(filter: ResourceProperty): boolean {
  if (!filter.at('Type').isOneOf('ACTOR_ACCOUNT_ID') || filter.at('ExcludeMatchedPattern').isTrue()) {
    return false;
  }
  const pattern = filter.at('Pattern').text() ?? '';
  try {
    return !new RegExp(pattern).test(ANYBODY);
  } catch {
    // CodeBuild would refuse it.
    return false;
  }
}

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
    'https://docs.aws.amazon.com/codebuild/latest/APIReference/API_PullRequestBuildPolicy.html',
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
      const roles = triggers.at('PullRequestBuildPolicy', 'ApproverRoles').items();
      return judgeEach(roles, (role) => failUnless(!ROLES_OF_ANYBODY.test(role.text() ?? ''), role, 'who may read a public repository builds without an approval'));
    }
    const groups = triggers.at('FilterGroups');
    if (groups.items().length === 0) {
      return fail(groups, 'pull requests of anybody are built');
    }
    return judgeEach(groups.items(), (group) => {
      const filters = group.items();
      const events = filters.find((filter) => filter.at('Type').isOneOf('EVENT'));
      const isForPullRequests = /PULL_REQUEST_(CREATED|UPDATED|REOPENED)/i.test(events?.at('Pattern').text() ?? '');
      return failUnless(!isForPullRequests || filters.some(isLimit), events?.at('Pattern') ?? group, 'pull requests of anybody are built');
    });
  },
});
