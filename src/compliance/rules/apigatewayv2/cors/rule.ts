import { defineRule, failUnless, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAYV2-3',
  title: 'HTTP APIs do not let every site act for the user',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGatewayV2::Api'],
  rationale: 'A page of a stranger calls the API with the cookies of whoever looks at it.',
  remediation: 'Name the sites in CorsConfiguration.AllowOrigins, or set AllowCredentials to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-api-cors.html'],
  judge(resource) {
    const cors = resource.at('CorsConfiguration');
    return cors.at('AllowCredentials').isTrue()
      ? judgeEach(cors.at('AllowOrigins').items(), (origin) =>
        failUnless(!origin.isOneOf('*', 'https://*', 'http://*'), origin, `any site may send credentials (${origin.text() ?? ''})`))
      : NOT_APPLICABLE;
  },
});
