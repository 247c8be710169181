import { isHarmless, isOpen, operationsOf } from '../../../domain/open-api';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-5',
  title: 'Routes in the definition of an HTTP API know who calls',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Api'],
  rationale: 'Everybody on the Internet may call the route.',
  remediation: 'Set security of the route or of the whole definition',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html',
  ],
  checks: ['apigatewayv2_api_authorizers_enabled'],
  judge(api) {
    const operations = operationsOf(api).filter((operation) => !isHarmless(operation));
    return operations.length === 0
      ? NOT_APPLICABLE
      : judgeEach(operations, (operation) => failUnless(!isOpen(api, operation), operation.place, `anybody may call ${operation.name}`));
  },
});
