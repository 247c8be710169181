import type { RuleCases } from '../../../model/cases';

const project = (Properties: object) => ({ Resources: { Project: { Type: 'AWS::CodeBuild::Project', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'not privileged', template: project({ Environment: { Type: 'LINUX_CONTAINER', PrivilegedMode: false } }) },
    { name: 'by default', template: project({}) },
  ],
  nonCompliant: [
    {
      name: 'privileged',
      template: project({ Environment: { Type: 'LINUX_CONTAINER', PrivilegedMode: true } }),
      at: ['Project Properties.Environment.PrivilegedMode'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: project({ Environment: { PrivilegedMode: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Project Properties.Environment.PrivilegedMode'],
    },
  ],
};
