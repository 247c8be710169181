import { isOldTls } from '../../../domain/tls';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-17',
  title: 'APIs do not ask for TLS before 1.2',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::RestApi'],
  rationale: 'TLS 1.0 and 1.1 have flaws that are known.',
  remediation: 'Set SecurityPolicy to a policy with TLS 1.2 or 1.3',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies.html'],
  judge(api) {
    const policy = api.at('SecurityPolicy');
    return policy.isSet ? failUnless(!isOldTls('api', policy.text() ?? ''), policy, 'clients may use TLS 1.0') : NOT_APPLICABLE;
  },
});
