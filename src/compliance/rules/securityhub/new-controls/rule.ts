import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-1',
  title: 'Security Hub takes in new controls by itself',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecurityHub::Hub'],
  rationale: 'What AWS learns to check is not checked here.',
  remediation: 'Leave out AutoEnableControls, or set it to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-hub.html',
  ],
  judge(hub) {
    return mustNotBeFalse(hub.at('AutoEnableControls'), 'new controls stay off');
  },
});
