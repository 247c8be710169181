import { mustNotBeFalse } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYHUB-2',
  title: 'Security Hub checks by at least one standard',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SecurityHub::Hub'],
  rationale: 'A hub without standards collects what others find and checks nothing.',
  remediation: 'Leave EnableDefaultStandards out, or add AWS::SecurityHub::Standard',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securityhub-hub.html',
  ],
  judge(hub) {
    const isElsewhere = hub.estate.ofType('AWS::SecurityHub::Standard').length > 0;
    return isElsewhere ? COMPLIANT : mustNotBeFalse(hub.at('EnableDefaultStandards'), 'no standard is checked');
  },
});
