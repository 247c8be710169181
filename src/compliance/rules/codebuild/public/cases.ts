import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'private', template: project({ Visibility: 'PRIVATE' }) },
    { name: 'by default', template: project({}) },
  ],
  nonCompliant: [
    { name: 'public', template: project({ Visibility: 'PUBLIC_READ' }), at: ['Project Properties.Visibility'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: project({ Visibility: { 'Fn::ImportValue': 'Shared' } }), at: ['Project Properties.Visibility'] },
  ],
};
