import { defineRule, fail, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EFS-4',
  title: 'Access points of file systems say who the user is',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EFS::AccessPoint'],
  rationale: 'Otherwise a client says who it is, be it root.',
  remediation: 'Set Uid and Gid of PosixUser',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-accesspoint.html',
  ],
  checks: ['efs_access_point_enforce_user_identity'],
  controls: ['FSBP EFS.4'],
  judge(point) {
    const user = point.at('PosixUser');
    return user.isSet
      ? failUnless(!user.at('Uid').isOneOf('0'), user.at('Uid'), 'everybody is root')
      : fail(user, 'clients say themselves who they are');
  },
});
