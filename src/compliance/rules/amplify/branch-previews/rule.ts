import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AMPLIFY-1',
  title: 'Pull requests get no previews with a backend',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Amplify::Branch'],
  rationale: 'Whoever opens a pull request runs his code with the role of the app, on an address of the app.',
  remediation: 'Set EnablePullRequestPreview to false',
  references: ['https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html'],
  judge(branch) {
    return mustNotBeTrue(branch.at('EnablePullRequestPreview'), 'pull requests of anybody are built and shown');
  },
});
