import { mustUseTls } from '../../../domain/urls';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CODECONNECTIONS-1',
  title: 'Servers with source code are reached by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CodeConnections::Host'],
  rationale: 'Source code, and the tokens that change it, travel in plain text.',
  remediation: 'Use a ProviderEndpoint that starts with https://',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-codeconnections-host.html',
  ],
  judge(host) {
    return mustUseTls(host.at('ProviderEndpoint'));
  },
});
