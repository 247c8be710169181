import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-6',
  title: 'Devices do not choose who lets them in',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::IoT::DomainConfiguration'],
  rationale: 'With an override a device names the weakest authorizer of the account.',
  remediation: 'Set AuthorizerConfig.AllowAuthorizerOverride to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iot-domainconfiguration.html',
  ],
  judge(domain) {
    return domain.at('AuthorizerConfig').isSet ? mustNotBeTrue(domain.at('AuthorizerConfig', 'AllowAuthorizerOverride'), 'devices choose the authorizer') : NOT_APPLICABLE;
  },
});
