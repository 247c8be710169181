import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SAGEMAKER-11',
  title: 'Endpoints have more than one instance',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SageMaker::EndpointConfig'],
  rationale: 'When one zone fails, the endpoint fails.',
  remediation: 'Set InitialInstanceCount of each of ProductionVariants to at least 2',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/sagemaker-controls.html'],
  checks: ['sagemaker_endpoint_config_prod_variant_instances'],
  judge(config) {
    const variants = config.at('ProductionVariants').items().filter((variant) => !variant.at('ServerlessConfig').isSet);
    return variants.length === 0 ? NOT_APPLICABLE
      : judgeEach(variants, (variant) => mustBeAtLeast(variant.at('InitialInstanceCount'), 2, 'one instance is alone'));
  },
});
