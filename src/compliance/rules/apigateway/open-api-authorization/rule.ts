import { jsonIn } from '../../../domain/json-text';
import { isHarmless, isOpen, operationsOf } from '../../../domain/open-api';
import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-14',
  title: 'Methods in the definition of a public API know who calls',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::RestApi'],
  rationale: 'Everybody on the Internet may call the method.',
  remediation: 'Set security of the method or of the whole definition, or x-amazon-apigateway-auth with type AWS_IAM',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-auth.html',
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html',
  ],
  judge(api) {
    const isPrivate = api.at('EndpointConfiguration', 'Types').items().some((type) => type.isOneOf('PRIVATE'));
    // A policy of the API may ask for names.
    if (isPrivate || api.at('Policy').isSet || jsonIn(api.at('Body')).at('x-amazon-apigateway-policy').isSet) {
      return NOT_APPLICABLE;
    }
    const operations = operationsOf(api).filter((operation) => !isHarmless(operation));
    return operations.length === 0
      ? NOT_APPLICABLE
      : judgeEach(operations, (operation) => failUnless(!isOpen(api, operation), operation.place, `anybody may call ${operation.name}`));
  },
});
