import type { RuleCases } from '../../../model/cases';

const notebook = (Properties: object) => ({ Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'version 2', template: notebook({ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '2' } }) },
    { name: 'as a number', template: notebook({ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2 } }) },
  ],
  nonCompliant: [
    {
      name: 'version 1',
      template: notebook({ InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: '1' } }),
      at: ['Notebook Properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'],
    },
    {
      name: 'by default',
      template: notebook({}),
      at: ['Notebook Properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: notebook({
        InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: { 'Fn::ImportValue': 'Shared' } },
      }),
      at: ['Notebook Properties.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'],
    },
  ],
};
