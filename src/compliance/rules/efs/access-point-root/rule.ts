import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EFS-3',
  title: 'Access points of file systems have a directory of their own',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EFS::AccessPoint'],
  rationale: 'An access point to / is no limit.',
  remediation: 'Set Path of RootDirectory to a directory',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-efs-accesspoint.html',
  ],
  checks: ['efs_access_point_enforce_root_directory'],
  controls: ['FSBP EFS.3'],
  judge(point) {
    const path = point.at('RootDirectory', 'Path');
    const text = (path.isOpaque ? path.text() : path.pattern()) ?? '/';
    return failUnless(!/^\/*$/.test(text), path, 'it opens the whole file system');
  },
});
