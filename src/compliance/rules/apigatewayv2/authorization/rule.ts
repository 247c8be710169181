import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-1',
  title: 'Routes know who calls',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Route'],
  rationale: 'Everybody on the Internet may call the route.',
  remediation: 'Set AuthorizationType to JWT, AWS_IAM or CUSTOM',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-route.html'],
  checks: ['apigatewayv2_api_authorizers_enabled'],
  judge(resource) {
    const api = resource.estate.find(resource.at('ApiId').pattern() ?? '', 'AWS::ApiGatewayV2::Api');
    const route = resource.at('RouteKey').text() ?? '';
    const isSocket = api?.at('ProtocolType').isOneOf('WEBSOCKET') ?? (!route.includes(' ') && route !== '$default');
    // Browsers ask with OPTIONS before they may send who they are; a socket is asked when it is opened.
    if (/^OPTIONS /i.test(route) || (isSocket && route !== '$connect') || resource.at('ApiKeyRequired').isTrue()) {
      return NOT_APPLICABLE;
    }
    const authorization = resource.at('AuthorizationType');
    return failUnless(authorization.isSet && !authorization.isOneOf('NONE'), authorization, `anybody may call ${route}`);
  },
});
