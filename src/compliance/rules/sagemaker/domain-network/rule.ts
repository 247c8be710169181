import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-8',
  title: 'Studio goes through the VPC of the customer',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SageMaker::Domain'],
  rationale: 'Traffic of notebooks goes to the Internet past every filter and log of the customer.',
  remediation: 'Set AppNetworkAccessType to VpcOnly',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sagemaker-domain.html'],
  judge(domain) {
    return mustBeOneOf(domain.at('AppNetworkAccessType'), ['VpcOnly'], 'apps reach the Internet past the VPC');
  },
});
