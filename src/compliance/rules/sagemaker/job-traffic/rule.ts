import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-10',
  title: 'Monitoring jobs encrypt the traffic between their containers',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: [
    'AWS::SageMaker::DataQualityJobDefinition',
    'AWS::SageMaker::ModelBiasJobDefinition',
    'AWS::SageMaker::ModelExplainabilityJobDefinition',
    'AWS::SageMaker::ModelQualityJobDefinition',
  ],
  rationale: 'Data of customers goes from machine to machine in clear.',
  remediation: 'Set NetworkConfig.EnableInterContainerTrafficEncryption to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-dataqualityjobdefinition.html'],
  judge(job) {
    // One machine has nobody to talk to.
    return (job.at('JobResources', 'ClusterConfig', 'InstanceCount').number() ?? 1) > 1
      ? mustBeTrue(job.at('NetworkConfig', 'EnableInterContainerTrafficEncryption'), 'containers talk to each other in clear')
      : NOT_APPLICABLE;
  },
});
