import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-9',
  title: 'Code that is not signed is refused',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lambda::CodeSigningConfig'],
  rationale: 'With Warn, code of anybody runs; only a metric shows it.',
  remediation: 'Set CodeSigningPolicies.UntrustedArtifactOnDeployment to Enforce',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  judge(config) {
    return mustBeOneOf(config.at('CodeSigningPolicies', 'UntrustedArtifactOnDeployment'), ['Enforce'], 'code that is not signed is deployed all the same');
  },
});
