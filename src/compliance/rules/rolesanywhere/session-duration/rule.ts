import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROLESANYWHERE-2',
  title: 'Sessions from outside of AWS end within an hour',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RolesAnywhere::Profile'],
  rationale: 'Stolen credentials work as long as the session.',
  remediation: 'Leave out DurationSeconds, or set it to 3600 or less',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-profile.html',
  ],
  judge(profile) {
    const duration = profile.at('DurationSeconds');
    return failUnless((duration.number() ?? 3600) <= 3600, duration, `credentials work for ${duration.text() ?? ''} seconds`);
  },
});
