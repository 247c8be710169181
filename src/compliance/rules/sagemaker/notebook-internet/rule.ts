import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-1',
  title: 'Notebooks have no way to the Internet of their own',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SageMaker::NotebookInstance'],
  rationale: 'What is typed or installed in a notebook reaches the Internet past the network of the customer.',
  remediation: 'Set DirectInternetAccess to Disabled, and SubnetId',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-notebookinstance.html',
  ],
  checks: ['sagemaker_notebook_instance_without_direct_internet_access_configured', 'sagemaker_notebook_no_direct_internet_access'],
  judge(notebook) {
    return mustBeOneOf(notebook.at('DirectInternetAccess'), ['Disabled'], 'the notebook reaches the Internet past the VPC');
  },
});
