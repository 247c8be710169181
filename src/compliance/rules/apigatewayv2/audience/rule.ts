import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-4',
  title: 'Authorizers take only tokens that are meant for the API',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Authorizer'],
  rationale: 'A token that the issuer made for any other application opens this one.',
  remediation: 'Set JwtConfiguration.Audience',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html'],
  judge(resource) {
    const audience = resource.at('JwtConfiguration', 'Audience');
    return resource.at('AuthorizerType').isOneOf('JWT')
      ? failUnless(audience.items().length > 0, audience, 'tokens for any application are taken')
      : NOT_APPLICABLE;
  },
});
