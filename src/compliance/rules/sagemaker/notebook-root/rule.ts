import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-2',
  title: 'Users of notebooks are not root',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SageMaker::NotebookInstance'],
  rationale: 'Root changes the agents and the network of the notebook, and reads what others left there.',
  remediation: 'Set RootAccess to Disabled',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-notebookinstance.html',
  ],
  checks: ['sagemaker_notebook_instance_root_access_disabled'],
  judge(notebook) {
    return mustBeOneOf(notebook.at('RootAccess'), ['Disabled'], 'its users are root');
  },
});
