import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-5',
  title: 'Notebooks answer metadata requests with a session only',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SageMaker::NotebookInstance'],
  rationale: 'With version 1, code that is tricked into one request gives away the credentials of the role.',
  remediation: 'Set InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion to 2',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-notebookinstance.html'],
  judge(notebook) {
    return mustBeOneOf(notebook.at('InstanceMetadataServiceConfiguration', 'MinimumInstanceMetadataServiceVersion'), ['2'], 'version 1 of the metadata service answers');
  },
});
