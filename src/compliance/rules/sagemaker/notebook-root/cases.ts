import type { RuleCases } from '../../../model/cases';

const notebook = (Properties: object) => ({ Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'disabled', template: notebook({ RootAccess: 'Disabled' }) },
  ],
  nonCompliant: [
    { name: 'enabled', template: notebook({ RootAccess: 'Enabled' }), at: ['Notebook Properties.RootAccess'] },
    { name: 'by default', template: notebook({}), at: ['Notebook Properties.RootAccess'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: notebook({ RootAccess: { 'Fn::ImportValue': 'Shared' } }), at: ['Notebook Properties.RootAccess'] },
  ],
};
