import type { RuleCases } from '../../../model/cases';

const notebook = (Properties: object) => ({ Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'disabled', template: notebook({ DirectInternetAccess: 'Disabled' }) },
  ],
  nonCompliant: [
    { name: 'enabled', template: notebook({ DirectInternetAccess: 'Enabled' }), at: ['Notebook Properties.DirectInternetAccess'] },
    { name: 'by default', template: notebook({}), at: ['Notebook Properties.DirectInternetAccess'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: notebook({ DirectInternetAccess: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Notebook Properties.DirectInternetAccess'],
    },
  ],
};
