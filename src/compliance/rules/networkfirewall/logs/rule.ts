import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NETWORKFIREWALL-2',
  title: 'Firewalls write logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::NetworkFirewall::Firewall'],
  rationale: 'What the firewall let through or stopped leaves no trace.',
  remediation: 'Make an AWS::NetworkFirewall::LoggingConfiguration',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-networkfirewall-loggingconfiguration.html'],
  checks: ['networkfirewall_logging_enabled'],
  controls: ['FSBP NetworkFirewall.2'],
  judge(resource) {
    const loggings = resource.referrers('AWS::NetworkFirewall::LoggingConfiguration', 'FirewallArn');
    const hasLogs = loggings.some((logging) => logging.at('LoggingConfiguration', 'LogDestinationConfigs').items().length > 0);
    return failUnless(hasLogs, wholeOf(resource), 'nothing is logged');
  },
});
