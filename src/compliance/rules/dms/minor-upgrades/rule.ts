import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DMS-3',
  title: 'Replication instances take minor versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DMS::ReplicationInstance'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html',
  ],
  checks: ['dms_instance_minor_version_upgrade_enabled'],
  judge(instance) {
    return mustNotBeFalse(instance.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
