import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

const SECONDS: Readonly<Record<string, number | undefined>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };
// The units are those that Cognito takes when none are given.
const TOKENS = [
  { kind: 'Access', unit: 'hours', most: 3600 },
  { kind: 'Id', unit: 'hours', most: 3600 },
  { kind: 'Refresh', unit: 'days', most: 90 * 86_400 },
];

export const rule = defineRule({
  id: 'COGNITO-15',
  title: 'Access tokens live an hour at most, refresh tokens three months',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::Cognito::UserPoolClient'],
  rationale: 'Nobody can take back an access token; whoever steals one has it until it expires.',
  remediation: 'Set AccessTokenValidity and IdTokenValidity to an hour or less, RefreshTokenValidity to 90 days or less',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpoolclient.html'],
  judge(client) {
    return judgeEach(TOKENS, ({ kind, unit, most }) => {
      const validity = client.at(`${kind}TokenValidity`);
      const units = client.at('TokenValidityUnits', `${kind}Token`);
      const seconds = (validity.number() ?? 0) * (SECONDS[units.text()?.toLowerCase() ?? unit] ?? 0);
      return failUnless(seconds <= most, validity, `a stolen token works for ${validity.text() ?? ''} ${units.text() ?? unit}`);
    });
  },
});
