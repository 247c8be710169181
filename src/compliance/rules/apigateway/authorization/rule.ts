import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-3',
  title: 'Methods of public APIs know who calls',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::Method'],
  rationale: 'Everybody on the Internet may call the method.',
  remediation: 'Set AuthorizationType to AWS_IAM, COGNITO_USER_POOLS or CUSTOM',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html'],
  judge(resource) {
    const api = resource.estate.find(resource.at('RestApiId').pattern() ?? '', 'AWS::ApiGateway::RestApi');
    const types = api?.at('EndpointConfiguration', 'Types').items() ?? [];
    // A policy of the API may ask for names, and is judged where policies are.
    if (types.some((type) => type.isOneOf('PRIVATE')) || api?.at('Policy').isSet === true) {
      return NOT_APPLICABLE;
    }
    // Browsers ask with OPTIONS before they may send who they are.
    const isHarmless = resource.at('HttpMethod').isOneOf('OPTIONS') || resource.at('Integration', 'Type').isOneOf('MOCK');
    if (isHarmless || resource.at('ApiKeyRequired').isTrue()) {
      return NOT_APPLICABLE;
    }
    const authorization = resource.at('AuthorizationType');
    return failUnless(authorization.isSet && !authorization.isOneOf('NONE'), authorization, 'anybody may call the method');
  },
});
