import { mustUseTls } from '../../../domain/urls';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-3',
  title: 'API destinations are reached by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Events::ApiDestination'],
  rationale: 'Events and the credentials of the connection travel in plain text.',
  remediation: 'Use an address that starts with https://',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-apidestination.html',
  ],
  judge(destination) {
    return mustUseTls(destination.at('InvocationEndpoint'));
  },
});
