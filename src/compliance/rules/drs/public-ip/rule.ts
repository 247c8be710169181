import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DRS-2',
  title: 'Replication servers have no public address',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::DRS::ReplicationConfigurationTemplate'],
  rationale: 'Servers with a copy of every disk can be reached from the Internet.',
  remediation: 'Set CreatePublicIP to false, and DataPlaneRouting to PRIVATE_IP',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-drs-replicationconfigurationtemplate.html',
  ],
  judge(template) {
    const ip = template.at('CreatePublicIP');
    const routing = template.at('DataPlaneRouting');
    return judgeEach([() => mustNotBeTrue(ip, 'replication servers get a public address'),
      () => failUnless(!routing.isOneOf('PUBLIC_IP'), routing, 'disks travel through public addresses')], (check) => check());
  },
});
