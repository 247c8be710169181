import { Token } from 'aws-cdk-lib';
import { EventField, RuleTargetInput } from 'aws-cdk-lib/aws-events';

/** What a person needs in order to judge a finding, and where to go on. A line each, as e-mail shows them. */
export function findingMessage(region: string): RuleTargetInput {
  const field = (path: string) => EventField.fromPath(path);
  return RuleTargetInput.fromMultilineText([
    `GuardDuty finding of severity ${field('$.detail.severity')} (4 medium, 7 high, 9 critical) in account ${field('$.detail.accountId')}, ${field('$.detail.region')}`,
    field('$.detail.title'),
    field('$.detail.description'),
    `Type: ${field('$.detail.type')}`,
    `https://${consoleOf(region)}/guardduty/home?region=${field('$.detail.region')}#/findings?search=id%3D${field('$.detail.id')}`,
  ].join('\n'));
}

function consoleOf(region: string): string {
  if (!Token.isUnresolved(region) && region.startsWith('cn-')) {
    return 'console.amazonaws.cn';
  }
  if (!Token.isUnresolved(region) && region.startsWith('us-gov-')) {
    return 'console.amazonaws-us-gov.com';
  }
  return 'console.aws.amazon.com';
}
