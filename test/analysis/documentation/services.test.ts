import { allow, deny, document, grant, only, OTHER, OWN, role, user, verdict, type Case, type Statement } from './ask';
import { AccessModel } from '../../../src/analysis/access-model';
import { PrincipalKind } from '../../../src/analysis/policy-definitions';
import { RequestContext } from '../../../src/analysis/request-context';
import { TemplateSet } from '../../../src/template/template-set';

const KEY = `arn:aws:kms:us-east-1:${OWN}:key/k`;
const ALICE = `arn:aws:iam::${OWN}:user/alice`;
const ROOT = { AWS: `arn:aws:iam::${OWN}:root` };

function key(...statements: Statement[]): Case {
  return { resources: [{ arn: KEY, policy: document(...statements) }], action: 'kms:Decrypt', resource: KEY };
}

// https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
// https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
test.each<[string, Case, string]>([
  ['without the key policy nobody gets in', { ...key(), principals: [user([allow('*')])] }, 'DENIED'],
  ['who of the account asks may be the one that is named', { ...key(grant({ AWS: ALICE }, allow('kms:*'))), who: OWN }, 'CONDITIONAL'],
  ['the account may let identity policies decide', { ...key(grant(ROOT, allow('kms:*'))), principals: [user([allow('kms:Decrypt', KEY)])] }, 'ALLOWED'],
  ['which is no permission by itself', { ...key(grant(ROOT, allow('kms:*'))), principals: [user([])] }, 'DENIED'],
  ['a principal that the key policy names needs no identity policy', { ...key(grant({ AWS: ALICE }, allow('kms:Decrypt'))), principals: [user([])] }, 'ALLOWED'],
  ['only for what it names', { ...key(grant({ AWS: ALICE }, allow('kms:Encrypt'))), principals: [user([allow('kms:*')])] }, 'DENIED'],
  ['a Deny of the key policy', { ...key(grant(ROOT, allow('kms:*')), grant('*', deny('kms:Decrypt'))), principals: [user([allow('kms:*')])] }, 'DENIED'],
  ['another account needs both', { ...key(grant({ AWS: OTHER }, allow('kms:*'))), principals: [user([allow('kms:*')], { account: OTHER })] }, 'ALLOWED'],
  ['another account needs both', { ...key(grant({ AWS: OTHER }, allow('kms:*'))), principals: [user([], { account: OTHER })] }, 'DENIED'],
  ['a service that acts for itself', { ...key(grant({ Service: 'cloudtrail.amazonaws.com' }, allow('kms:GenerateDataKey*'))), who: 'cloudtrail.amazonaws.com', action: 'kms:GenerateDataKey' }, 'ALLOWED'],
  // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
  ['kms:CallerAccount', { ...key(grant('*', allow('kms:*', '*', { StringEquals: { 'kms:CallerAccount': OWN } }))), principals: [user([])] }, 'ALLOWED'],
  ['kms:CallerAccount of others', { ...key(grant('*', allow('kms:*', '*', { StringEquals: { 'kms:CallerAccount': OWN } }))), principals: [user([allow('*')], { account: OTHER })] }, 'DENIED'],
  ['kms:ViaService, called directly', { ...key(grant('*', allow('kms:*', '*', { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com', 'kms:CallerAccount': OWN } }))), principals: [user([])], context: only({}) }, 'DENIED'],
  ['kms:ViaService, through the service', { ...key(grant('*', allow('kms:*', '*', { StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com', 'kms:CallerAccount': OWN } }))), principals: [user([])], context: only({ 'kms:ViaService': 's3.us-east-1.amazonaws.com' }) }, 'ALLOWED'],
  ['kms:EncryptionContext', { ...key(grant({ AWS: ALICE }, allow('kms:*', '*', { StringEquals: { 'kms:EncryptionContext:App': 'x' } }))), principals: [user([])], context: only({ 'kms:EncryptionContext:App': 'y' }) }, 'DENIED'],
])('AWS KMS: %s', (_, one, expected) => {
  expect(verdict(one)).toBe(expected);
});

function trusting(statement: Statement): Case {
  return {
    principals: [user([]), role([], { trust: document({ Effect: 'Allow', ...statement }) })], action: 'sts:AssumeRole', resource: `arn:aws:iam::${OWN}:role/worker`,
  };
}

const GITHUB = `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com`;
const SAML = `arn:aws:iam::${OWN}:saml-provider/corp`;
const OIDC = trusting({
  Principal: { Federated: GITHUB },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' }, StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:me/app:*' } },
});
const token = (sub: string): RequestContext => only({ 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com', 'token.actions.githubusercontent.com:sub': sub });

// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html
test.each<[string, Case, string]>([
  ['a trusted user of the account needs no permission', trusting({ Principal: { AWS: ALICE }, Action: 'sts:AssumeRole' }), 'ALLOWED'],
  ['a trusted account gives the permission itself', trusting({ Principal: { AWS: OWN }, Action: 'sts:AssumeRole' }), 'DENIED'],
  ['trust is needed, whatever the permissions', { ...trusting({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }), principals: [user([allow('*')]), role([], { trust: document({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }) })] }, 'DENIED'],
  ['a service', { ...trusting({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }), who: 'ec2.amazonaws.com' }, 'ALLOWED'],
  ['another service', { ...trusting({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }), who: 'lambda.amazonaws.com' }, 'DENIED'],
  ['a role does not trust itself', { ...trusting({ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }), who: 'worker' }, 'DENIED'],
  ['the external id', { ...trusting({ Principal: { AWS: ALICE }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': '12345' } } }), context: only({ 'sts:ExternalId': '12345' }) }, 'ALLOWED'],
  ['another external id', { ...trusting({ Principal: { AWS: ALICE }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': '12345' } } }), context: only({ 'sts:ExternalId': '1' }) }, 'DENIED'],
  ['no external id', { ...trusting({ Principal: { AWS: ALICE }, Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': '12345' } } }), context: only({}) }, 'DENIED'],
  ['OIDC: the repository', { ...OIDC, who: GITHUB, action: 'sts:AssumeRoleWithWebIdentity', context: token('repo:me/app:ref:refs/heads/main') }, 'ALLOWED'],
  ['OIDC: another repository', { ...OIDC, who: GITHUB, action: 'sts:AssumeRoleWithWebIdentity', context: token('repo:me/application:ref:refs/heads/main') }, 'DENIED'],
  ['OIDC: any token', { ...OIDC, who: GITHUB, action: 'sts:AssumeRoleWithWebIdentity' }, 'CONDITIONAL'],
  ['OIDC: another provider', { ...OIDC, who: 'accounts.google.com', action: 'sts:AssumeRoleWithWebIdentity', context: token('repo:me/app:x') }, 'DENIED'],
  ['OIDC: plain AssumeRole', { ...OIDC, who: GITHUB, context: token('repo:me/app:x') }, 'DENIED'],
  ['SAML', { ...trusting({ Principal: { Federated: SAML }, Action: 'sts:AssumeRoleWithSAML', Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } } }), who: SAML, action: 'sts:AssumeRoleWithSAML', context: only({ 'SAML:aud': 'https://signin.aws.amazon.com/saml' }) }, 'ALLOWED'],
  ['SAML: another provider', { ...trusting({ Principal: { Federated: SAML }, Action: 'sts:AssumeRoleWithSAML' }), who: `${SAML}2`, action: 'sts:AssumeRoleWithSAML' }, 'DENIED'],
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  ['GetCallerIdentity needs no permission', { principals: [user([])], action: 'sts:GetCallerIdentity', resource: '*' }, 'ALLOWED'],
  ['GetCallerIdentity cannot be denied', { principals: [role([deny('*')], { boundary: document(deny('*')) })], action: 'sts:GetCallerIdentity', resource: '*' }, 'ALLOWED'],
  ['GetCallerIdentity takes credentials', { who: '*', action: 'sts:GetCallerIdentity', resource: '*' }, 'DENIED'],
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getsessiontoken.html
  ['GetSessionToken of a user cannot be denied', { principals: [user([deny('sts:*')])], action: 'sts:GetSessionToken', resource: '*' }, 'ALLOWED'],
  ['GetFederationToken can', { principals: [user([deny('sts:*')])], action: 'sts:GetFederationToken', resource: '*' }, 'DENIED'],
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
  ['the password policy of the account may let users change the own password', { principals: [user([])], action: 'iam:ChangePassword', resource: ALICE }, 'CONDITIONAL'],
  ['and no other', { principals: [user([])], action: 'iam:ChangePassword', resource: `${ALICE}2` }, 'DENIED'],
  ['unless a policy denies it', { principals: [user([deny('iam:*')])], action: 'iam:ChangePassword', resource: ALICE }, 'DENIED'],
  ['and never roles', { principals: [role([])], action: 'iam:ChangePassword', resource: ALICE }, 'DENIED'],
  ['a Deny of everything denies what can be denied', { principals: [{ name: 'out', kind: PrincipalKind.USER, policies: [document(deny('*'))] }], action: '*', resource: '*' }, 'DENIED'],
])('AWS STS: %s', (_, one, expected) => {
  expect(verdict(one)).toBe(expected);
});

describe('templates', () => {
  const resources = {
    Topic: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'topic' } },
    Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'queue' } },
    QueuePolicy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: {
        Queues: [{ Ref: 'Queue' }],
        PolicyDocument: document({
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: { 'Fn::GetAtt': 'Queue.Arn' },
          Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } },
        }),
      },
    },
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db' } },
    Function: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'f', Role: `arn:aws:iam::${OWN}:role/x` } },
    Permission: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: { Ref: 'Function' }, Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com', SourceAccount: { Ref: 'AWS::AccountId' }, SourceArn: 'arn:aws:s3:::b' } },
    User: {
      Type: 'AWS::IAM::User',
      Properties: {
        UserName: 'alice',
        Policies: [{
          PolicyName: 'P',
          PolicyDocument: document(
            allow('secretsmanager:GetSecretValue', `arn:aws:secretsmanager:us-east-1:${OWN}:secret:db-??????`),
            allow('lambda:InvokeFunction', `arn:aws:lambda:us-east-1:${OWN}:function:f`),
          ),
        }],
      },
    },
  };
  const model = AccessModel.fromTemplates(TemplateSet.fromDocument({ Resources: resources }));
  const from = (arn: string): RequestContext => RequestContext.unknown().having('aws:SourceArn', arn);

  test.each<[string, string, string, string, RequestContext | undefined, string]>([
    // https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html
    ['the topic sends to the queue', 'sns.amazonaws.com', 'sqs:SendMessage', 'Queue', from(`arn:aws:sns:us-east-1:${OWN}:topic`), 'ALLOWED'],
    ['another topic does not', 'sns.amazonaws.com', 'sqs:SendMessage', 'Queue', from(`arn:aws:sns:us-east-1:${OWN}:other`), 'DENIED'],
    ['a user without permissions does not', 'alice', 'sqs:SendMessage', 'Queue', undefined, 'DENIED'],
    // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-key-concepts.html
    ['by default a topic is for its owner', OTHER, 'sns:Publish', 'Topic', undefined, 'DENIED'],
    ['by default a topic is not for everybody', '*', 'sns:Publish', 'Topic', undefined, 'DENIED'],
    // https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
    ['six question marks are the end of the ARN of a secret', 'alice', 'secretsmanager:GetSecretValue', 'Secret', undefined, 'ALLOWED'],
    // https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
    ['a bucket invokes the function', 's3.amazonaws.com', 'lambda:InvokeFunction', 'Function', from('arn:aws:s3:::b').having('aws:SourceAccount', OWN), 'ALLOWED'],
    ['a bucket of the same name of another account', 's3.amazonaws.com', 'lambda:InvokeFunction', 'Function', from('arn:aws:s3:::b').having('aws:SourceAccount', OTHER), 'DENIED'],
    ['a user who may', 'alice', 'lambda:InvokeFunction', 'Function', undefined, 'ALLOWED'],
    ['another account', OTHER, 'lambda:InvokeFunction', 'Function', undefined, 'DENIED'],
  ])('%s', (_, principal, action, resource, context, expected) => {
    expect(model.ask({ principal, actions: [action], resources: [`Stack/${resource}`], context }).verdict).toBe(expected);
  });
});
