import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APIGATEWAY-12',
  title: 'Integrations on the Internet are asked by HTTPS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ApiGateway::Method', 'AWS::ApiGatewayV2::Integration'],
  rationale: 'What clients sent by TLS goes on in plain text through the Internet.',
  remediation: 'Let the URI begin with https://',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-method-integration.html'],
  judge(resource) {
    const isRest = resource.type === 'AWS::ApiGateway::Method';
    const connection = isRest ? resource.at('Integration', 'ConnectionType') : resource.at('ConnectionType');
    const uri = isRest ? resource.at('Integration', 'Uri') : resource.at('IntegrationUri');
    return !uri.isSet || connection.isOneOf('VPC_LINK')
      ? NOT_APPLICABLE
      : failUnless(!/^http:/i.test(uri.pattern() ?? ''), uri, 'the integration is asked in plain HTTP');
  },
});
