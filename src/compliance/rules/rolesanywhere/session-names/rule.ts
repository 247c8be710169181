import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROLESANYWHERE-3',
  title: 'Sessions from outside of AWS bear the name of their certificate',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::RolesAnywhere::Profile'],
  rationale: 'With a name of their choice people hide in the audit log which certificate they used.',
  remediation: 'Leave out AcceptRoleSessionName, or set it to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-profile.html',
  ],
  judge(profile) {
    return mustNotBeTrue(profile.at('AcceptRoleSessionName'), 'people choose the name under which they are logged');
  },
});
