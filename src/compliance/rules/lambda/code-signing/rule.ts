import { mustName } from '../../../domain/customer-keys';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-8',
  title: 'Functions run signed code only',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'Whoever may write to the artifact bucket decides what the function does.',
  remediation: 'Set CodeSigningConfigArn',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  judge(f) {
    return f.at('PackageType').isOneOf('Image') ? NOT_APPLICABLE : mustName(f.at('CodeSigningConfigArn'), 'any code runs, whoever wrote it');
  },
});
