import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-3',
  title: 'File servers log who does what',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Transfer::Server'],
  rationale: 'Nobody sees who took which file.',
  remediation: 'Set StructuredLogDestinations, or LoggingRole',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-transfer-server.html'],
  judge(server) {
    const destinations = server.at('StructuredLogDestinations');
    return failUnless(server.at('LoggingRole').isSet || destinations.items().some((one) => one.pattern() !== ''), destinations, 'who takes which file is not logged');
  },
});
