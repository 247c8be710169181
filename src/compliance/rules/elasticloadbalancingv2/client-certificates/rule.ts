import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-8',
  title: 'Listeners that ask clients for certificates check them',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  rationale: 'A certificate that has expired, or that only the application could check, keeps nobody out.',
  remediation: 'Set MutualAuthentication.Mode to verify and IgnoreClientCertificateExpiry to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html',
  ],
  judge(resource) {
    const authentication = resource.at('MutualAuthentication');
    return authentication.isSet && !authentication.at('Mode').isOneOf('off')
      ? mustNotBeTrue(authentication.at('IgnoreClientCertificateExpiry'), 'certificates that have expired are taken')
      : NOT_APPLICABLE;
  },
});
