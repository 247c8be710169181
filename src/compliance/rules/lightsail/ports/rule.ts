import { openEntries } from '../../../domain/client-ranges';
import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LIGHTSAIL-1',
  title: 'Instances of Lightsail open no port but 80 and 443 to the world',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lightsail::Instance'],
  rationale: 'Services for administrators are tried out by strangers all day.',
  remediation: 'Restrict Cidrs of the port',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lightsail-instance-port.html'],
  judge(resource) {
    return judgeEach(resource.at('Networking', 'Ports').items(), (port) => {
      const ranges = [...port.at('Cidrs').items(), ...port.at('Ipv6Cidrs').items()];
      const isWeb = [80, 443].some((web) => port.at('FromPort').number() === web && (port.at('ToPort').number() ?? web) === web);
      const hasAliases = port.at('CidrListAliases').items().length > 0;
      const isOpen = ranges.length === 0 ? !hasAliases : openEntries(ranges).length > 0;
      return failUnless(isWeb || !isOpen, port, `port ${port.at('FromPort').text() ?? ''} is open to the world`);
    });
  },
});
