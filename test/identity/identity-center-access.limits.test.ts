import { Duration, Lazy, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import * as iam from 'aws-cdk-lib/aws-iam';
import { complaintsOf, expectRefused, type Refusal, TEXT, titled, untyped } from './limits';
import { newStack } from './policies';
import { IdentityCenterAccess } from '../../src/identity/identity-center-access';
import type { IdentityCenterAccessProps, IdentityCenterAssignment, PermissionSetSettings } from '../../src/identity/identity-center-access-props';
import { JobFunction } from '../../src/identity/job-function';

const ACCOUNT = '111122223333';
const ID = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
const STORE = { identityStoreId: 'd-1234567890' };
const INSTANCE = 'arn:aws:sso:::instance/ssoins-1234567890abcdef';

type Props = Partial<IdentityCenterAccessProps>;

const make = (stack: Stack, props: Props) => new IdentityCenterAccess(stack, 'Access', { instanceArn: INSTANCE, ...props });
const assign = (assignment: Partial<IdentityCenterAssignment>, others: Props = {}): Props =>
  ({ assignments: [{ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT], ...assignment }], ...others });
const settings = (given: Partial<PermissionSetSettings>): Props => ({ permissionSets: [{ jobFunction: JobFunction.AUDITORS, ...given }] });
const custom = (name: string): Props => ({ namePrefix: '', functions: [JobFunction.custom(name)] });
const attributes = (...keys: string[]): Props => ({ accessControlAttributes: keys.map((key) => ({ key, source: '${path:enterprise.department}' })) });
const source = (text: string): Props => ({ accessControlAttributes: [{ key: 'a', source: text }] });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);

const ARN = "'instanceArn' must be the ARN of an instance of IAM Identity Center, got ";
const DIRECTORY = "'identityStoreId' must be the id of an identity store such as d-1234567890, got ";
const POLICY = 'must have names of 1 to 128 letters, digits and +=,.@_-, got ';
const PRINCIPAL = 'must be ids of the identity store such as f81d4fae-7dec-11d0-a765-00a0c91e6bf6, got ';
const PATH = 'must begin and end with /, with at most 512 letters, digits and /+=,.@_-, got ';
const SOURCE = "'source' must have 1 to 256 letters, digits, spaces and _.:/=+@-[]{}$\\\", got ";
const PREFIX = "'namePrefix' must make names of 1 to 32 letters, digits and +=,.@_-, got ";

const REFUSED: Refusal<Props>[] = [
  [{ instanceArn: '' }, ARN],
  [{ instanceArn: 'arn:aws:sso:::instance/ssoins-*' }, `${ARN}arn:aws:sso:::instance/ssoins-*`],
  [{ instanceArn: untyped(1) }, "'instanceArn' must be text, got the number 1"],
  [{ identityStoreId: '' }, DIRECTORY],
  [{ identityStoreId: 'd-123456789' }, `${DIRECTORY}d-123456789`],
  [{ identityStoreId: 'd-12345678901' }, `${DIRECTORY}d-12345678901`],
  [{ managementAccountId: '' }, "'managementAccountId' must be 12 digits, got "],
  [{ managementAccountId: '1234567890123' }, "'managementAccountId' must be 12 digits, got 1234567890123"],
  [{ managementAccountId: untyped(111122223333) }, "'managementAccountId' must be text, got the number 111122223333"],
  [{ concurrentAssignments: 1.5 }, "'concurrentAssignments' must be between 1 and 10, got 1.5"],
  [{ concurrentAssignments: NaN }, "'concurrentAssignments' must be between 1 and 10, got NaN"],
  [{ administratorAccounts: 0.5 }, "'administratorAccounts' must be between 0 and 9007199254740991, got 0.5"],
  [{ namePrefix: 'x'.repeat(19) }, `${PREFIX}${'x'.repeat(19)}Administrators`],
  [{ namePrefix: 'a/' }, `${PREFIX}a/Administrators`],
  [{ developerBoundary: { name: '' } }, `'developerBoundary' ${POLICY}`],
  [{ developerBoundary: { name: 'x'.repeat(129) } }, `'developerBoundary' ${POLICY}${'x'.repeat(129)}`],
  [{ developerBoundary: { name: 'B', path: `/${'x'.repeat(511)}/` } }, `'developerBoundary.path' ${PATH}/${'x'.repeat(511)}/`],
  [{ applicationStacks: ['a', ''] }, "'applicationStacks' must be names of stacks, with * for any characters after the first, got "],
  [{ protectedStacks: ['b*'] }, "'protectedStacks' must be names of stacks, got b*"],
  [{ applicationStacks: ['base*'], protectedStacks: ['baseline'] }, "'protectedStacks' must not be among 'applicationStacks', got baseline"],
  [{ applicationStacks: ['baseline'], protectedStacks: ['baseline'] }, "'protectedStacks' must not be among 'applicationStacks', got baseline"],
  [attributes(...numbered(51)), "'accessControlAttributes' must be between 0 and 50 attributes, got 51"],
  [attributes(''), "'accessControlAttributes' must have 1 to 128 letters, digits, spaces and _.:/=+@-, got "],
  [attributes('x'.repeat(129)), `'accessControlAttributes' must have 1 to 128 letters, digits, spaces and _.:/=+@-, got ${'x'.repeat(129)}`],
  [source(''), SOURCE],
  [source('x'.repeat(257)), `${SOURCE}${'x'.repeat(257)}`],
  [source('a;b'), `${SOURCE}a;b`],
  [settings({ description: '監査' }), "'description' must be in letters of Western Europe (Latin-1), got 監査"],
  [settings({ sessionDuration: Duration.seconds(3599) }), "'sessionDuration' must be between 3600 and 43200 seconds, got 3599"],
  [settings({ sessionDuration: Duration.seconds(43_201) }), "'sessionDuration' must be between 3600 and 43200 seconds, got 43201"],
  [settings({ sessionDuration: Duration.millis(3_600_500) }), "'sessionDuration' must be whole seconds, got 1 hour 500 millis"],
  [settings({ sessionDuration: Duration.hours(Lazy.number({ produce: () => 1 })) }), "'sessionDuration' must be known at synthesis, got a token"],
  [settings({ relayState: 'x'.repeat(241) }), `'relayState' must be a URL of at most 240 characters, got ${'x'.repeat(241)}`],
  [settings({ relayState: 'https://a/ü' }), "'relayState' must be a URL of at most 240 characters, got https://a/ü"],
  [settings({ permissionsBoundary: { name: 'x'.repeat(129) } }), `'permissionsBoundary' ${POLICY}${'x'.repeat(129)}`],
  [settings({ permissionsBoundary: { name: 'B', path: '' } }), `'permissionsBoundary.path' ${PATH}`],
  [settings({ customerManagedPolicies: [{ name: 'a b' }] }), `'customerManagedPolicies' ${POLICY}a b`],
  [assign({ accountIds: ['11112222333'], groupIds: [ID] }), "'accountIds' must be 12 digits, got 11112222333"],
  [assign({ accountIds: [''], groupIds: [ID] }), "'accountIds' must be 12 digits, got "],
  [assign({ accountIds: [untyped(111122223333)], groupIds: [ID] }), "'accountIds' must be text, got the number 111122223333"],
  [assign({ accountIds: [ACCOUNT, untyped(undefined)], groupIds: [ID] }), "'accountIds' must be text, got undefined"],
  [assign({ groupIds: [''] }), `'groupIds' ${PRINCIPAL}`],
  [assign({ groupIds: [ID, ID] }), `'groupIds' must not repeat an entry, got ${ID} twice`],
  [assign({ groupIds: [untyped(undefined)] }), "'groupIds' must be text, got undefined"],
  [assign({ userIds: [`${ID}0`] }), `'userIds' ${PRINCIPAL}${ID}0`],
  [assign({ userIds: [ID, ID] }), `'userIds' must not repeat an entry, got ${ID} twice`],
  [assign({ groupNames: ['x'.repeat(1025)] }, STORE), `'groupNames' must have 1 to 1024 characters, got ${'x'.repeat(1025)}`],
  [assign({ groupNames: ['a', 'a'] }, STORE), "'groupNames' must not repeat an entry, got a twice"],
  [assign({ groupNames: [untyped(undefined)] }, STORE), "'groupNames' must be text, got undefined"],
  [assign({}), "'groupIds', 'groupNames' or 'userIds' must say who has the job Auditors, got none"],
  [{ functions: [JobFunction.AUDITORS], readOnlyDataAccess: true }, "'readOnlyDataAccess' must be left out when 'functions' has no ReadOnly"],
];

test.each(titled(REFUSED))('$title', ({ props, message }) => {
  expectRefused((stack) => make(stack, props), message);
});

test.each<Props>([
  { instanceArn: 'arn:aws-us-gov:sso:::instance/ins-1234567890abcdef' }, { instanceArn: TEXT },
  { identityStoreId: ID }, { identityStoreId: TEXT }, { managementAccountId: TEXT },
  { concurrentAssignments: 1 }, { concurrentAssignments: 10 }, { administratorAccounts: 0 },
  { namePrefix: 'x'.repeat(18) }, custom('x'.repeat(32)), custom('x'),
  { developerBoundary: { name: 'x'.repeat(128), path: `/${'x'.repeat(510)}/` } },
  { applicationStacks: ['base*'], protectedStacks: ['prebase'] }, { applicationStacks: [] },
  attributes(...numbered(50)), attributes('x'.repeat(128)), attributes(), source('x'), source('x'.repeat(256)), source('${user:email}'),
  settings({ description: 'x'.repeat(700) }), settings({ sessionDuration: Duration.seconds(3600) }), settings({ sessionDuration: Duration.seconds(43_200) }),
  settings({ relayState: 'x'.repeat(240) }), settings({ relayState: TEXT }),
  assign({ groupIds: [ID, `1234567890-${ID}`, TEXT] }), assign({ groupNames: ['x', 'x'.repeat(1024), '監査'] }, STORE), assign({ accountIds: [TEXT], userIds: [ID] }),
])('takes %j', (props) => {
  expect(() => make(newStack(), props)).not.toThrow();
});

test('assign() obeys the same rules, and leaves nothing behind', () => {
  const access = make(newStack(), { assignments: [{ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT], groupIds: [ID] }] });
  const count = access.node.findAll().length;

  expect(() => { access.assign({ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT, '1'], userIds: [ID] }); })
    .toThrow(new Error("'accountIds' must be 12 digits, got 1"));
  expect(() => { access.assign({ jobFunction: JobFunction.AUDITORS, accountIds: [ACCOUNT], groupIds: [ID] }); })
    .toThrow(new Error(`'assignments' must not repeat an entry, got Auditors in ${ACCOUNT} for ${ID} twice`));
  expect(() => { access.assign({ jobFunction: JobFunction.BILLING, accountIds: [ACCOUNT], groupIds: [ID] }); })
    .toThrow(new Error("'assignments' must belong to one of Administrators, Developers, Auditors, ReadOnly, got Billing"));
  expect(access.node.findAll()).toHaveLength(count);
});

test('ten policies pass, eleven are a warning, twenty pass, twenty-one are an error', () => {
  const warnings = (count: number) => {
    const stack = newStack();
    make(stack, { functions: [JobFunction.custom('Data')], permissionSets: [{ jobFunction: JobFunction.custom('Data'), customerManagedPolicies: numbered(count).map((name) => ({ name })) }] });
    return Annotations.fromStack(stack).findWarning('*', Match.anyValue()).map(({ entry }) => entry.data);
  };

  expect(warnings(10)).toEqual([]);
  expect(warnings(11)).toEqual(['11 managed policies for Data: more than 10 need a higher quota of IAM in each account '
    + '[ack: cdk-security-baseline:IdentityCenterAccess.manyPolicies.Data]']);
  expect(warnings(20)).toHaveLength(1);
  expect(() => warnings(21)).toThrow(new Error("'customerManagedPolicies' must, with the policies of AWS, have at most 20 entries, got 21 for Data"));
});

test('an inline policy has at most 10,240 characters', () => {
  const filled = (length: number) => {
    const stack = newStack();
    const statements = [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['x'.repeat(length)] })];
    make(stack, { functions: [JobFunction.custom('Big', { statements })] });
    return complaintsOf(stack);
  };
  const [complaint] = filled(9000);
  const excess = Number(/got (\d+)/.exec(complaint ?? '')?.[1]) - 10_241;

  expect(filled(9000 - excess - 1)).toEqual([]);
  expect(filled(9000 - excess)).toEqual([
    '[Baseline/Access/Big] the inline policy of Big must have at most 10240 characters, got 10241 (deploy-time values at their longest)',
  ]);
});
