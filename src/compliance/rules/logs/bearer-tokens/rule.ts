import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-6',
  title: 'Log groups take no bearer tokens',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Logs::LogGroup'],
  rationale: 'A bearer token is a password without an end, and needs no signature: whoever finds it writes into the log.',
  remediation: 'Leave out BearerTokenAuthenticationEnabled, and let clients sign their requests',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-loggroup.html',
  ],
  judge(group) {
    return mustNotBeTrue(group.at('BearerTokenAuthenticationEnabled'), 'whoever has a token writes into the log');
  },
});
