/**
 * How people reach AWS: with and without MFA, in the console, with an access key, and where, when and how `conditions` let them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html
 */
import { Duration } from 'aws-cdk-lib';
import { ACCESS_KEY, everyday, expectVerdict, newWorld, ROLE_SESSION, WITH_MFA, WITHOUT_MFA, type May, type World } from './world';
import type { AccessQuestion } from '../../../src/analysis/access-question';
import type { RequestContext } from '../../../src/analysis/request-context';

const IAM = 'arn:aws:iam::111122223333:';

/** For each function something that its members do every day. */
const DAILY_WORK: Record<string, [action: string, resource: string]> = {
  Administrators: ['iam:CreateUser', `${IAM}user/carol`],
  Developers: ['lambda:UpdateFunctionCode', 'Shop/Checkout'],
  Auditors: ['iam:GetAccountAuthorizationDetails', '*'],
  ReadOnly: ['ec2:DescribeInstances', '*'],
  Billing: ['budgets:ViewBudget', 'arn:aws:budgets::111122223333:budget/all'],
  Security: ['guardduty:GetFindings', 'arn:aws:guardduty:eu-west-1:111122223333:detector/12ab'],
  Support: ['support:CreateCase', '*'],
  NetworkAdministrators: ['ec2:CreateVpc', 'arn:aws:ec2:eu-west-1:111122223333:vpc/*'],
  DatabaseAdministrators: ['dynamodb:PutItem', 'Shop/Table'],
  SystemAdministrators: ['ec2:StopInstances', 'arn:aws:ec2:eu-west-1:111122223333:instance/*'],
  Editors: ['s3:PutObject', 'arn:aws:s3:::pages/news.html'],
};

type Way = [may: May, how: string, context: RequestContext];

function work(world: World, ways: Way[]): void {
  const table = Object.entries(DAILY_WORK).flatMap(([who, [action, resource]]) => (
    ways.map(([may, how, context]): [string, May, string, Omit<AccessQuestion, 'principal'>] => [
      who, may, how, { actions: [action], resources: [resource], context: everyday(context) },
    ])
  ));
  test.each(table)('%s %s do their daily work %s', (principal, may, _, question) => {
    expectVerdict(world.model, may, { principal, ...question });
  });
}

const SESSION_TOKEN = ACCESS_KEY.having('aws:MultiFactorAuthPresent', 'true').having('aws:MultiFactorAuthAge', '60')
  .having('aws:TokenIssueTime', '2026-06-01T08:00:00Z').having('aws:SecureTransport', 'true');

describe('as it is made without options', () => {
  work(newWorld(), [
    ['may', 'in the console with MFA', WITH_MFA],
    ['may', 'with the session token of an access key and an MFA code', SESSION_TOKEN],
    ['may not', 'in the console without MFA', WITHOUT_MFA],
    ['may not', 'with an access key', ACCESS_KEY],
    ['may not', 'with the session token of an access key without a code',
      SESSION_TOKEN.having('aws:MultiFactorAuthPresent', 'false').lacking('aws:MultiFactorAuthAge')],
    // So the policy belongs on groups of users, never on a role.
    ['may not', 'as the session of a role', ROLE_SESSION],
    ['may not', 'over plain HTTP', WITH_MFA.having('aws:SecureTransport', 'false')],
    ['may', 'through a service that acts for them and says nothing of MFA',
      WITH_MFA.lacking('aws:MultiFactorAuthPresent').lacking('aws:MultiFactorAuthAge').having('aws:ViaAWSService', 'true')],
  ]);
});

describe('with an age of MFA of one hour', () => {
  const aged = (seconds: string) => WITH_MFA.having('aws:MultiFactorAuthAge', seconds);
  work(newWorld({ groups: { mfaMaxAge: Duration.hours(1) } }), [
    ['may', 'just after MFA', aged('1')],
    ['may', 'exactly an hour after MFA', aged('3600')],
    ['may not', 'a second later', aged('3601')],
    ['may not', 'a day later', aged('86400')],
    ['may not', 'with an access key', ACCESS_KEY],
  ]);
});

describe('with limits of place, time and Region', () => {
  const here = WITH_MFA.having('aws:SourceIp', '203.0.113.7').lacking('aws:SourceVpc')
    .having('aws:CurrentTime', '2026-06-01T08:00:00Z').having('aws:RequestedRegion', 'eu-west-1');
  const world = newWorld({
    groups: {
      conditions: {
        allowedIpRanges: ['203.0.113.0/24', '2001:db8::/32'],
        allowedVpcIds: ['vpc-0123456789abcdef0'],
        notBefore: '2026-04-01T00:00:00Z',
        notAfter: '2026-09-30T23:59:59Z',
        allowedRegions: ['eu-west-1'],
      },
    },
  });

  work(world, [
    ['may', 'from the office', here],
    ['may', 'from the office by IPv6', here.having('aws:SourceIp', '2001:db8::1')],
    ['may', 'through the endpoint of the VPC', here.lacking('aws:SourceIp').having('aws:SourceVpc', 'vpc-0123456789abcdef0')],
    ['may', 'on the last day', here.having('aws:CurrentTime', '2026-09-30T23:59:59Z')],
    ['may', 'through a service that acts for them from its own address', here.having('aws:SourceIp', '198.51.100.1').having('aws:ViaAWSService', 'true')],
    ['may not', 'from elsewhere', here.having('aws:SourceIp', '198.51.100.1')],
    ['may not', 'through the endpoint of another VPC', here.lacking('aws:SourceIp').having('aws:SourceVpc', 'vpc-0fedcba9876543210')],
    ['may not', 'before the first day', here.having('aws:CurrentTime', '2026-03-31T23:59:59Z')],
    ['may not', 'after the last day', here.having('aws:CurrentTime', '2026-10-01T00:00:00Z')],
    ['may not', 'over plain HTTP', here.having('aws:SecureTransport', 'false')],
    ['may not', 'from the office with an access key', ACCESS_KEY.having('aws:SourceIp', '203.0.113.7')],
  ]);

  test.each<[string, May, string, string]>([
    ['Developers', 'may not', 'lambda:UpdateFunctionCode', 'Shop/Checkout'],
    ['DatabaseAdministrators', 'may not', 'dynamodb:PutItem', 'Shop/Table'],
    ['ReadOnly', 'may not', 'ec2:DescribeInstances', '*'],
    ['Security', 'may not', 'guardduty:GetFindings', 'arn:aws:guardduty:us-west-2:111122223333:detector/12ab'],
    // A service with one endpoint for the world answers from a Region that nobody chose.
    ['Administrators', 'may', 'iam:CreateUser', `${IAM}user/carol`],
    ['Auditors', 'may', 'iam:GetAccountAuthorizationDetails', '*'],
    ['Support', 'may', 'support:CreateCase', '*'],
  ])('%s %s %s in another Region', (principal, may, action, resource) => {
    const context = everyday(here.having('aws:RequestedRegion', 'us-west-2'));
    expectVerdict(world.model, may, { principal, actions: [action], resources: [resource], context });
  });
});

test('without any of it an access key is enough, so the rows above can fail', () => {
  const { model } = newWorld({ groups: { enforceMfa: false, noMfaReason: 'shows that the test can fail' } });

  for (const [principal, [action, resource]] of Object.entries(DAILY_WORK)) {
    const context = everyday(ACCESS_KEY.having('aws:SecureTransport', 'true'));
    expectVerdict(model, 'may', { principal, actions: [action], resources: [resource], context });
  }
});
