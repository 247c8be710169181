import { mustName } from '../../../domain/customer-keys';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAMBDA-6',
  title: 'Functions keep the events that they fail to handle',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Lambda::Function'],
  rationale: 'An event that fails three times is dropped, and nobody notices.',
  remediation: 'Set DeadLetterConfig.TargetArn, or an AWS::Lambda::EventInvokeConfig with OnFailure',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lambda-function.html'],
  checks: ['lambda_dlq_check'],
  judge(f) {
    const hasDestination = f.referrers('AWS::Lambda::EventInvokeConfig', 'FunctionName').some((config) => config.at('DestinationConfig', 'OnFailure', 'Destination').isSet);
    return hasDestination ? COMPLIANT : mustName(f.at('DeadLetterConfig', 'TargetArn'), 'events that fail are lost');
  },
});
