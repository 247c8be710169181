import { operationsOf } from '../../../domain/open-api';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-15',
  title: 'Integrations in the definition of an API are asked by HTTPS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'],
  rationale: 'What clients sent by TLS goes on in plain text through the Internet.',
  remediation: 'Let uri of x-amazon-apigateway-integration begin with https://',
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html'],
  judge(api) {
    const integrations = operationsOf(api).map(({ integration }) => integration).filter((integration) => integration.at('uri').isSet && !integration.at('connectionType').isOneOf('VPC_LINK'));
    return integrations.length === 0 ? NOT_APPLICABLE : judgeEach(integrations, (integration) => {
      const uri = integration.at('uri');
      return failUnless(!/^http:/i.test(uri.pattern() ?? ''), uri, 'the integration is asked in plain HTTP');
    });
  },
});
