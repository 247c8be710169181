import { jsonIn } from '../../../domain/json-text';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EMR-8',
  title: 'Clusters ask who is there',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EMR::SecurityConfiguration'],
  rationale: 'Inside of the cluster everybody is whom he says he is.',
  remediation: 'Set AuthenticationConfiguration.KerberosConfiguration, or IdentityCenterConfiguration.EnableIdentityCenter to true',
  references: [
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html',
    'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html',
  ],
  judge(configuration) {
    const authentication = jsonIn(configuration.at('SecurityConfiguration')).at('AuthenticationConfiguration');
    const asks = authentication.at('KerberosConfiguration').isSet || authentication.at('IdentityCenterConfiguration', 'EnableIdentityCenter').isTrue();
    return failUnless(asks, authentication, 'nobody has to prove who he is');
  },
});
