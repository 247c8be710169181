import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-7',
  title: 'Containers of models have no network',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::SageMaker::Model'],
  rationale: 'A container that somebody slipped something into sends data and credentials away.',
  remediation: 'Set EnableNetworkIsolation to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-model.html',
  ],
  checks: ['sagemaker_models_network_isolation_enabled'],
  judge(model) {
    return mustBeTrue(model.at('EnableNetworkIsolation'), 'the container has a network');
  },
});
