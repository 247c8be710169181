/**
 * One's own password, keys and MFA devices, and nobody else's, for users with and without a path; and what is left open by design:
 * the first device, the first password, the folder of one's own.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html
 */
import { ACCESS_KEY as KEY, everyday, expectVerdict, newWorld, WITH_MFA, WITHOUT_MFA, type May } from './world';
import type { RequestContext } from '../../../src/analysis/request-context';

const user = (name: string) => `arn:aws:iam::111122223333:user/${name}`;
const ALICE = user('team/blue/alice');
const PASSWORD = ['iam:ChangePassword'];
const KEYS = ['iam:UpdateAccessKey', 'iam:DeleteAccessKey'];
const ACCESS_KEY = KEY.having('aws:SecureTransport', 'true');
const ENROL = ['iam:EnableMFADevice', 'iam:ResyncMFADevice', 'iam:ListMFADevices'];
const DEVICE = ['iam:CreateVirtualMFADevice'];

type Row = [who: string, may: May, what: string, actions: string[], resource: string, how: string, context: RequestContext];

describe('as it is made without options', () => {
  const { model } = newWorld();

  // Alice is a developer below /team/blue/, Bob an auditor, Rita reads, Eve edits; Bob, Rita and Eve have no path.
  test.each<Row>([
    ['Alice', 'may', 'change her password', PASSWORD, ALICE, 'with MFA', WITH_MFA],
    ['Alice', 'may', 'see and remove her access keys', ['iam:ListAccessKeys', ...KEYS], ALICE, 'with MFA', WITH_MFA],
    ['Alice', 'may', 'enrol a device', ENROL, ALICE, 'with MFA', WITH_MFA],
    ['Alice', 'may', 'give up a device', ['iam:DeactivateMFADevice'], ALICE, 'with MFA', WITH_MFA],
    ['Alice', 'may', 'delete her device', ['iam:DeleteVirtualMFADevice'], 'arn:aws:iam::111122223333:mfa/alice', 'with MFA', WITH_MFA],
    ['Bob', 'may', 'change his password', PASSWORD, user('bob'), 'with MFA', WITH_MFA],
    ['Bob', 'may', 'see and remove his access keys', ['iam:ListAccessKeys', ...KEYS], user('bob'), 'with MFA', WITH_MFA],
    ['Ada', 'may', 'change her password', PASSWORD, user('ada'), 'with MFA', WITH_MFA],

    ['Alice', 'may not', 'make access keys', ['iam:CreateAccessKey'], ALICE, 'with MFA', WITH_MFA],
    ['Alice', 'may not', 'change the password of somebody else', PASSWORD, user('bob'), 'with MFA', WITH_MFA],
    ['Alice', 'may not', 'touch the keys of somebody in her own path', KEYS, user('team/blue/amy'), 'with MFA', WITH_MFA],
    ['Alice', 'may not', 'enrol a device for somebody else', ['iam:EnableMFADevice', 'iam:ResyncMFADevice'], user('team/blue/amy'), 'with MFA', WITH_MFA],
    ['Bob', 'may not', 'change the password of an administrator', PASSWORD, user('ada'), 'with MFA', WITH_MFA],
    ['Bob', 'may not', 'give up the device of an administrator', ['iam:DeactivateMFADevice'], user('ada'), 'with MFA', WITH_MFA],
    // The wildcard of the policy stands for a path, which ends before the name.
    ['Bob', 'may not', 'take a user for himself whose name ends like his', [...PASSWORD, ...KEYS], user('jacob'), 'with MFA', WITH_MFA],
    ['Bob', 'may not', 'take a user for himself whose path is his name', [...PASSWORD, ...KEYS], user('bob/carol'), 'with MFA', WITH_MFA],
    ['Eve', 'may not', 'touch the keys of an administrator', ['iam:UpdateAccessKey', 'iam:DeleteAccessKey'], user('ada'), 'with MFA', WITH_MFA],
    ['Sam', 'may not', 'put an SSH key or a certificate onto an administrator', ['iam:UploadSSHPublicKey', 'iam:UploadSigningCertificate',
      'iam:UpdateSigningCertificate'], user('ada'), 'with MFA', WITH_MFA],
    ['Sam', 'may', 'put an SSH key onto himself', ['iam:UploadSSHPublicKey'], user('sam'), 'with MFA', WITH_MFA],

    ['Alice', 'may', 'see her devices', ['iam:ListMFADevices', 'iam:GetUser'], ALICE, 'without MFA', WITHOUT_MFA],
    ['Alice', 'may not', 'change her password', PASSWORD, ALICE, 'without MFA', WITHOUT_MFA],
    ['Alice', 'may not', 'remove her access keys', KEYS, ALICE, 'without MFA', WITHOUT_MFA],
    ['Alice', 'may not', 'give up a device', ['iam:DeactivateMFADevice'], ALICE, 'without MFA', WITHOUT_MFA],
    ['Alice', 'may not', 'delete her device', ['iam:DeleteVirtualMFADevice'], 'arn:aws:iam::111122223333:mfa/alice', 'without MFA', WITHOUT_MFA],
    ['Alice', 'may not', 'give up a device', ['iam:DeactivateMFADevice'], ALICE, 'with an access key', ACCESS_KEY],
    ['Alice', 'may not', 'change her password', PASSWORD, ALICE, 'with an access key', ACCESS_KEY],
    ['Alice', 'may not', 'use a session of the console for the CLI', ['signin:AuthorizeOAuth2Access'],
      'arn:aws:signin:eu-west-1:111122223333:oauth2/public-client/localhost', 'without MFA', WITHOUT_MFA],
    ['Alice', 'may', 'use a session of the console for the CLI', ['signin:AuthorizeOAuth2Access', 'signin:CreateOAuth2Token'],
      'arn:aws:signin:eu-west-1:111122223333:oauth2/public-client/localhost', 'with MFA', WITH_MFA],

    ['Rita', 'may', 'use her own folder', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], 'arn:aws:s3:::homes/home/rita/notes.txt', 'with MFA', WITH_MFA],
    ['Rita', 'may not', 'read the folder of somebody else', ['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::homes/home/bob/notes.txt', 'with MFA', WITH_MFA],
    ['Rita', 'may not', 'read a folder that begins like hers', ['s3:GetObject', 's3:PutObject'], 'arn:aws:s3:::homes/home/rita2/notes.txt', 'with MFA', WITH_MFA],
    ['Bob', 'may not', 'use his folder', ['s3:GetObject'], 'arn:aws:s3:::homes/home/bob/notes.txt', 'with an access key', ACCESS_KEY],
  ])('%s %s %s (%j on %s) %s', (who, may, _, actions, resource, _how, context) => {
    expectVerdict(model, may, { principal: `People/${who}`, actions, resources: [resource], context: everyday(context) });
  });
});

/**
 * Known and stated: IAM cannot tell a first device from another. Whoever holds a password or an access key enrols a device of their
 * own, and has MFA from then on.
 */
describe('a stolen access key', () => {
  const { model } = newWorld();

  test.each<[May, string, string[], string, RequestContext]>([
    ['may not', 'do the work of its owner', ['lambda:UpdateFunctionCode'], 'Shop/Checkout', ACCESS_KEY],
    ['may', 'make a device', DEVICE, 'arn:aws:iam::111122223333:mfa/stranger', ACCESS_KEY],
    ['may', 'enrol it for its owner', ['iam:EnableMFADevice'], ALICE, ACCESS_KEY],
    ['may', 'get a session with the code of that device', ['sts:GetSessionToken'], '*', ACCESS_KEY],
    ['may', 'and then do the work of its owner', ['lambda:UpdateFunctionCode'], 'Shop/Checkout', WITH_MFA],
    ['may not', 'even then be more than its owner', ['cloudtrail:StopLogging'], 'AuditTrail/Trail', WITH_MFA],
    ['may not', 'enrol a device for somebody else', ['iam:EnableMFADevice'], user('bob'), ACCESS_KEY],
  ])('%s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: 'People/Alice', actions, resources: [resource], context: everyday(context) });
  });

  // It takes nothing away from an administrator's key either.
  test.each<[May, string, string[], string, RequestContext]>([
    ['may not', 'administer', ['iam:CreateUser'], user('carol'), ACCESS_KEY],
    ['may not', 'enrol a device through the right to do everything', ['iam:CreateLoginProfile'], user('carol'), ACCESS_KEY],
    ['may', 'enrol a device, and is an administrator thereafter', ['iam:EnableMFADevice'], user('ada'), ACCESS_KEY],
  ])('of an administrator %s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: 'People/Ada', actions, resources: [resource], context: everyday(context) });
  });
});

describe('a stolen access key where administrators enrol the first device', () => {
  const { model } = newWorld({ groups: { mfaSelfEnrolment: false } });

  test.each<[May, string, string[], string, RequestContext]>([
    ['may not', 'make a device', DEVICE, 'arn:aws:iam::111122223333:mfa/stranger', ACCESS_KEY],
    ['may not', 'enrol a device', ['iam:EnableMFADevice'], ALICE, ACCESS_KEY],
    ['may not', 'do the work of its owner', ['lambda:UpdateFunctionCode'], 'Shop/Checkout', ACCESS_KEY],
    ['may', 'get a session token, which says as little of MFA', ['sts:GetSessionToken'], '*', ACCESS_KEY],
    ['may not', 'enrol a device with a stolen password', [...DEVICE, 'iam:EnableMFADevice'], ALICE, WITHOUT_MFA],
    ['may', 'be followed by a second device of its owner, after the first', ['iam:EnableMFADevice'], ALICE, WITH_MFA],
  ])('%s %s', (may, _, actions, resource, context) => {
    expectVerdict(model, may, { principal: 'People/Alice', actions, resources: [resource], context: everyday(context) });
  });
});

describe('somebody whose password must be changed at the first sign-in', () => {
  const { model: strict } = newWorld();
  const { model: lenient } = newWorld({ groups: { allowPasswordChangeWithoutMfa: true, selfServiceAccessKeys: true } });

  test('cannot get in, unless an option says so', () => {
    const question = { principal: 'People/Alice', actions: PASSWORD, resources: [ALICE], context: everyday(WITHOUT_MFA) };
    expectVerdict(strict, 'may not', question);
    expectVerdict(lenient, 'may', question);
  });

  test.each<[May, string, string[], string, RequestContext]>([
    ['may not', 'change the password of somebody else', PASSWORD, user('bob'), WITHOUT_MFA],
    ['may not', 'do anything else', ['iam:CreateAccessKey', 'iam:DeleteAccessKey'], ALICE, WITHOUT_MFA],
    ['may', 'make access keys with MFA, where an option says so', ['iam:CreateAccessKey'], ALICE, WITH_MFA],
    ['may not', 'make them for somebody else', ['iam:CreateAccessKey'], user('ada'), WITH_MFA],
  ])('%s then %s', (may, _, actions, resource, context) => {
    expectVerdict(lenient, may, { principal: 'People/Alice', actions, resources: [resource], context: everyday(context) });
  });
});
