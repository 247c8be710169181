import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-15',
  title: 'Client VPN endpoints log connections',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::EC2::ClientVpnEndpoint'],
  rationale: 'Who came into the network leaves no trace.',
  remediation: 'Set ConnectionLogOptions.Enabled to true, with CloudwatchLogGroup',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-clientvpnendpoint-connectionlogoptions.html'],
  checks: ['ec2_client_vpn_endpoint_connection_logging_enabled'],
  judge(resource) {
    return mustBeTrue(resource.at('ConnectionLogOptions', 'Enabled'), 'connections are not logged');
  },
});
