import { mustUseTls } from '../../../domain/urls';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-4',
  title: 'Connections fetch their tokens by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Events::Connection'],
  rationale: 'Client secret and token travel in plain text.',
  remediation: 'Use an AuthorizationEndpoint that starts with https://',
  references: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection-auth.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-connection.html',
  ],
  judge(connection) {
    const endpoint = connection.at('AuthParameters', 'OAuthParameters', 'AuthorizationEndpoint');
    return endpoint.isSet ? mustUseTls(endpoint) : NOT_APPLICABLE;
  },
});
