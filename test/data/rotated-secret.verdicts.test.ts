/** What the policies of secret, key and roles mean together. */
import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { AccessModel } from '../../src/analysis/access-model';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { RotatedSecret } from '../../src/data/rotated-secret';
import { SecretRotation } from '../../src/data/secret-rotation';

const ACCOUNT = '111122223333';
const FRIEND = '444455556666';
const STRANGER = '999900001111';
const READ = ['secretsmanager:GetSecretValue'];
const tls = RequestContext.unknown().having('aws:SecureTransport', 'true');
const person = tls.having('aws:PrincipalIsAWSService', 'false');

const app = new App({ analyticsReporting: false });
const stack = new Stack(app, 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
const newRole = (id: string, ...actions: string[]) => {
  const role = new iam.Role(stack, id, { roleName: id, assumedBy: new iam.AccountRootPrincipal() });
  if (actions.length > 0) {
    role.addToPolicy(new iam.PolicyStatement({ actions, resources: ['*'] }));
  }
  return role;
};
const newFunction = (id: string) => new lambda.Function(stack, id, { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X });
const users = newFunction('Users');
const token = new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated({ setAndTest: users }), secretName: 'token', allowedAccounts: [FRIEND] });
const other = new RotatedSecret(stack, 'Other', { rotation: SecretRotation.generated(), secretName: 'other' });
token.grantRead(newRole('Reader'));
token.grantRead(new iam.AccountPrincipal(FRIEND));
newRole('Nobody');
newRole('Administrator', '*');
const model = AccessModel.fromApp(app);

function verdict(principal: string, actions: string[], resource: string, context = person): Verdict {
  return model.ask({ principal, actions, resources: [resource], context }).verdict;
}

test.each<[string, string, RequestContext, Verdict]>([
  ['a role with a grant', 'Shop/Reader', person, Verdict.ALLOWED],
  ['a role without', 'Shop/Nobody', person, Verdict.DENIED],
  ['the function that sets and tests', 'Shop/Users/ServiceRole', person, Verdict.ALLOWED],
  ['the rotation function', 'Shop/Token/Rotation/Role', person, Verdict.ALLOWED],
  ['the rotation function of another secret', 'Shop/Other/Rotation/Role', person, Verdict.DENIED],
  ['an account that is let in', FRIEND, person, Verdict.ALLOWED],
  ['any other account, whatever it allows', STRANGER, person, Verdict.DENIED],
  ['anybody without credentials', '*', tls, Verdict.DENIED],
  ['a role with a grant, without TLS', 'Shop/Reader', person.having('aws:SecureTransport', 'false'), Verdict.DENIED],
  ['even an administrator, without TLS', 'Shop/Administrator', person.having('aws:SecureTransport', 'false'), Verdict.DENIED],
])('reads the secret: %s', (_name, principal, context, expected) => {
  expect(verdict(principal, READ, token.secretArn, context)).toBe(expected);
});

test('a stranger is denied the secret even where somebody lets him in by another hand', () => {
  const open = new App({ analyticsReporting: false });
  const shop = new Stack(open, 'Shop', { env: { account: ACCOUNT, region: 'eu-west-1' } });
  const rotated = new RotatedSecret(shop, 'Token', { rotation: SecretRotation.generated() });
  // As an escape hatch would.
  const policy = rotated.secret.node.findChild('Policy') as unknown as { document: iam.PolicyDocument };
  policy.document.addStatements(new iam.PolicyStatement({ principals: [new iam.AccountPrincipal(STRANGER)], actions: READ, resources: ['*'] }));
  const question = { principal: STRANGER, actions: READ, resources: [rotated.secretArn], context: person };
  expect(AccessModel.fromApp(open).ask(question).verdict).toBe(Verdict.DENIED);
});

test.each<[string, string, string[], Verdict]>([
  ['rotates its secret', token.secretArn, ['secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage', 'secretsmanager:DescribeSecret'], Verdict.ALLOWED],
  ['rotates no other', other.secretArn, ['secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage'], Verdict.DENIED],
  ['deletes nothing', token.secretArn, ['secretsmanager:DeleteSecret', 'secretsmanager:PutResourcePolicy', 'secretsmanager:CancelRotateSecret', 'secretsmanager:UpdateSecret'], Verdict.DENIED],
  ['generates values', '*', ['secretsmanager:GetRandomPassword'], Verdict.ALLOWED],
  ['invokes the function of the user', users.functionArn, ['lambda:InvokeFunction'], Verdict.ALLOWED],
  ['invokes not itself', token.rotationFunction!.functionArn, ['lambda:InvokeFunction'], Verdict.DENIED],
])('the rotation function %s', (_name, resource, actions, expected) => {
  expect(verdict('Shop/Token/Rotation/Role', actions, resource)).toBe(expected);
});

test.each<[string, RequestContext, Verdict]>([
  ['through Secrets Manager', person.having('kms:ViaService', 'secretsmanager.eu-west-1.amazonaws.com').having('kms:CallerAccount', ACCOUNT), Verdict.ALLOWED],
  ['by itself', person.lacking('kms:ViaService'), Verdict.DENIED],
])('a reader decrypts with the key %s', (_name, context, expected) => {
  expect(verdict('Shop/Reader', ['kms:Decrypt'], token.key!.keyArn, context)).toBe(expected);
});

test('without a grant nobody decrypts, not even through Secrets Manager', () => {
  const through = person.having('kms:ViaService', 'secretsmanager.eu-west-1.amazonaws.com').having('kms:CallerAccount', ACCOUNT);
  expect(verdict('Shop/Nobody', ['kms:Decrypt'], token.key!.keyArn, through)).toBe(Verdict.DENIED);
  expect(verdict(STRANGER, ['kms:Decrypt'], token.key!.keyArn, through)).toBe(Verdict.DENIED);
});

test.each<[string, RequestContext, Verdict]>([
  ['can be taken back', person.having('secretsmanager:ForceDeleteWithoutRecovery', 'false'), Verdict.ALLOWED],
  ['cannot', person.having('secretsmanager:ForceDeleteWithoutRecovery', 'true'), Verdict.DENIED],
])('a deletion by an administrator that %s', (_name, context, expected) => {
  expect(verdict('Shop/Administrator', ['secretsmanager:DeleteSecret'], token.secretArn, context)).toBe(expected);
});

describe('the rotation function is invoked', () => {
  const source = (account: string, arn: string) => RequestContext.unknown().having('aws:SourceAccount', account).having('aws:SourceArn', arn)
    .having('aws:SecureTransport', 'true');
  const arn = (name: string) => `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:${name}`;

  test('by Secrets Manager for no secret of another account', () => {
    expect(verdict('secretsmanager.amazonaws.com', ['lambda:InvokeFunction'], token.rotationFunction!.functionArn, source(STRANGER, arn('x')))).toBe(Verdict.DENIED);
  });

  test('by no other service', () => {
    expect(verdict('events.amazonaws.com', ['lambda:InvokeFunction'], token.rotationFunction!.functionArn, source(ACCOUNT, arn('x')))).toBe(Verdict.DENIED);
  });
});
