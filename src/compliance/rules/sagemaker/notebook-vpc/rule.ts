import { mustBeFilled } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-3',
  title: 'Notebooks are in a VPC of the customer',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::SageMaker::NotebookInstance'],
  rationale: 'Outside of a VPC nothing filters or logs the traffic of the notebook.',
  remediation: 'Set SubnetId and SecurityGroupIds',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-notebookinstance.html',
  ],
  checks: ['sagemaker_notebook_instance_vpc_settings_configured'],
  judge(notebook) {
    return mustBeFilled(notebook.at('SubnetId'), 'the notebook is outside of any VPC of the customer');
  },
});
