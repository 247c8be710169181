import type { RuleCases } from '../../../model/cases';

const app = (Properties: object) => ({ Resources: { App: { Type: 'AWS::Amplify::App', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: app({ AutoBranchCreationConfig: { EnablePullRequestPreview: false } }) },
    { name: 'by default', template: app({}) },
  ],
  nonCompliant: [
    {
      name: 'on',
      template: app({ AutoBranchCreationConfig: { EnablePullRequestPreview: true } }),
      at: ['App Properties.AutoBranchCreationConfig.EnablePullRequestPreview'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: app({ AutoBranchCreationConfig: { EnablePullRequestPreview: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['App Properties.AutoBranchCreationConfig.EnablePullRequestPreview'],
    },
  ],
};
