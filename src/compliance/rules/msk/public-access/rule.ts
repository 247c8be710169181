import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MSK-4',
  title: 'Brokers have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::MSK::Cluster'],
  rationale: 'Brokers that the Internet can reach are one rule of a security group away from everybody.',
  remediation: 'Set Type of PublicAccess to DISABLED',
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html'],
  judge(cluster) {
    const setting = cluster.at('BrokerNodeGroupInfo', 'ConnectivityInfo', 'PublicAccess', 'Type');
    return failUnless(!setting.isOneOf('SERVICE_PROVIDED_EIPS'), setting, 'the Internet reaches the brokers');
  },
});
