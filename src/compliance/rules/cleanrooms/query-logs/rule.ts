import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLEANROOMS-1',
  title: 'Queries on shared data are logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CleanRooms::Collaboration', 'AWS::CleanRooms::Membership'],
  rationale: 'Nobody can tell what a partner asked, and whether he put people back together.',
  remediation: 'Set QueryLogStatus to ENABLED',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cleanrooms-collaboration.html',
  ],
  judge(collaboration) {
    return failUnless(!collaboration.at('QueryLogStatus').isOneOf('DISABLED'), collaboration.at('QueryLogStatus'), 'what partners ask is not logged');
  },
});
