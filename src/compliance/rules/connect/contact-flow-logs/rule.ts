import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONNECT-20',
  title: 'Calls through a contact centre are logged',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::Connect::Instance'],
  rationale: 'Nobody can tell which way a call took, and who heard what.',
  remediation: 'Set Attributes.ContactflowLogs to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-instance.html',
  ],
  judge(instance) {
    return mustBeTrue(instance.at('Attributes', 'ContactflowLogs'), 'the way of calls is not logged');
  },
});
