import type { RuleCases } from '../../../model/cases';

const branch = (Properties: object) => ({ Resources: { Branch: { Type: 'AWS::Amplify::Branch', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'off', template: branch({ EnablePullRequestPreview: false }) },
    { name: 'by default', template: branch({}) },
  ],
  nonCompliant: [
    { name: 'on', template: branch({ EnablePullRequestPreview: true }), at: ['Branch Properties.EnablePullRequestPreview'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: branch({ EnablePullRequestPreview: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Branch Properties.EnablePullRequestPreview'],
    },
  ],
};
