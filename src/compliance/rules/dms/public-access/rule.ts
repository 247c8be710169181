import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DMS-2',
  title: 'Replication instances have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::DMS::ReplicationInstance'],
  rationale: 'The instance holds the passwords and the data of both databases. It is public unless the template says no.',
  remediation: 'Set PubliclyAccessible to false',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-replicationinstance.html',
  ],
  checks: ['dms_instance_no_public_access', 'dms_replication_not_public'],
  judge(instance) {
    return failUnless(instance.at('PubliclyAccessible').isFalse(), instance.at('PubliclyAccessible'), 'the Internet reaches it');
  },
});
