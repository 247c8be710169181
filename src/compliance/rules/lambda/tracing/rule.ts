import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-5',
  title: 'Functions are traced',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'Without traces nobody sees what a request did behind the function.',
  remediation: 'Set TracingConfig.Mode to Active',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  judge(f) {
    return mustBeOneOf(f.at('TracingConfig', 'Mode'), ['Active'], 'requests are not traced');
  },
});
