import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AMPLIFY-2',
  title: 'Branches that are made by themselves get no previews',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::Amplify::App'],
  rationale: 'Whoever opens a pull request runs his code with the role of the app, on an address of the app.',
  remediation: 'Set AutoBranchCreationConfig.EnablePullRequestPreview to false',
  references: ['https://docs.aws.amazon.com/amplify/latest/userguide/pr-previews.html'],
  judge(app) {
    return mustNotBeTrue(app.at('AutoBranchCreationConfig', 'EnablePullRequestPreview'), 'pull requests of anybody are built and shown');
  },
});
