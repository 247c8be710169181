import { mustBeAtLeast } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-10',
  title: 'Functions have concurrency of their own',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'One function under load, or under attack, takes the concurrency of all others in the account.',
  remediation: 'Set ReservedConcurrentExecutions',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html',
  ],
  checks: ['lambda_concurrency_check'],
  judge(f) {
    return mustBeAtLeast(f.at('ReservedConcurrentExecutions'), 1, 'it may take the concurrency of all others');
  },
});
