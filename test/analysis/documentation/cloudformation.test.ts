// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html
import { allow, deny, document, grant, OBJECT, OTHER, OWN } from './ask';
import { AccessModel } from '../../../src/analysis/access-model';
import { RequestContext } from '../../../src/analysis/request-context';
import { TemplateSet } from '../../../src/template/template-set';

type Template = Record<string, unknown>;
type Resources = Record<string, Record<string, unknown>>;

const TRUST = document({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' });
const PARAMETER = { Parameters: { P: { Type: 'String' }, L: { Type: 'CommaDelimitedList' } } };
const UNDECIDED = { ...PARAMETER, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } } };
const when = (then: unknown, otherwise: unknown = { Ref: 'AWS::NoValue' }): Record<string, unknown> => ({ 'Fn::If': ['C', then, otherwise] });

function worker(policy: unknown, properties: Record<string, unknown> = {}): Resources {
  return {
    Worker: {
      Type: 'AWS::IAM::Role',
      Properties: {
        RoleName: 'worker', AssumeRolePolicyDocument: TRUST, ...policy !== undefined && { Policies: [{ PolicyName: 'P', PolicyDocument: policy }] }, ...properties,
      },
    },
  };
}

function ask(template: Template, principal = 'worker', action = 's3:GetObject', resource = OBJECT): { verdict: string; explanation: string } {
  return AccessModel.fromTemplates(TemplateSet.fromDocument(template)).ask({ principal, actions: [action], resources: [resource] });
}

test.each<[string, Template, string]>([
  ['Fn::If around a statement, decided', { Conditions: { C: { 'Fn::Equals': ['a', 'a'] } }, Resources: worker(document(when(allow('s3:*')))) }, 'ALLOWED'],
  ['Fn::If around a statement, undecided', { ...UNDECIDED, Resources: worker(document(when(allow('s3:*')))) }, 'CONDITIONAL'],
  ['Fn::If around a Deny, undecided', { ...UNDECIDED, Resources: worker(document(allow('s3:*'), when(deny('s3:*')))) }, 'CONDITIONAL'],
  ['an undecided statement about something else is not in the way of an Allow', { ...UNDECIDED, Resources: worker(document(allow('s3:*'), when(deny('ec2:*')))) }, 'ALLOWED'],
  ['an undecided statement about something else is not in the way of a Denied', { ...UNDECIDED, Resources: worker(document(when(allow('ec2:*'), allow('sqs:*')))) }, 'DENIED'],
  ['an undecided list of statements about something else', { ...UNDECIDED, Resources: worker({ Version: '2012-10-17', Statement: when([allow('ec2:*')], [allow('sqs:*'), when(allow('sns:*'))]) }) }, 'DENIED'],
  ['an undecided list of statements', { ...UNDECIDED, Resources: worker({ Version: '2012-10-17', Statement: when([allow('ec2:*')], [allow('s3:*')]) }) }, 'CONDITIONAL'],
  ['equal branches', { ...UNDECIDED, Resources: worker(document(when(allow('s3:*'), allow('s3:*')))) }, 'ALLOWED'],
  ['Fn::If in the place of a condition', { ...UNDECIDED, Resources: worker(document({ ...allow('s3:*'), Condition: when({ Bool: { 'aws:SecureTransport': 'true' } }) })) }, 'CONDITIONAL'],
  ['NoValue in the place of a condition', { Resources: worker(document({ ...allow('s3:*'), Condition: { Ref: 'AWS::NoValue' } })) }, 'ALLOWED'],
  ['a statement that a transform includes', { Resources: worker(document({ 'Fn::Transform': { Name: 'AWS::Include', Parameters: { Location: 's3://x' } } })) }, 'CONDITIONAL'],
  ['a parameter without a value as resource', { ...PARAMETER, Resources: worker(document(allow('s3:*', { Ref: 'P' } as never))) }, 'CONDITIONAL'],
  ['a list parameter without a value as resource of a Deny', { ...PARAMETER, Resources: worker(document(allow('s3:*'), deny('s3:*', { Ref: 'L' } as never))) }, 'CONDITIONAL'],
  ['a list parameter with a default', { Parameters: { L: { Type: 'CommaDelimitedList', Default: 's3:GetObject, s3:PutObject' } }, Resources: worker(document(allow({ Ref: 'L' } as never))) }, 'ALLOWED'],
  ['a mapping by Region', { Mappings: { M: { 'us-east-1': { name: 'bucket' } } }, Resources: worker(document(allow('s3:*', { 'Fn::Join': ['', ['arn:aws:s3:::', { 'Fn::FindInMap': ['M', { Ref: 'AWS::Region' }, 'name'] }, '/*']] } as never))) }, 'ALLOWED'],
  ['Fn::Sub with a list, and ${!Literal}', { Resources: worker(document(allow('s3:*', { 'Fn::Sub': ['arn:${AWS::Partition}:s3:::${Name}/${!aws:PrincipalAccount}*', { Name: 'bucket' }] } as never))) }, 'DENIED'],
  ['managed policies that hang on a condition', { ...UNDECIDED, Resources: worker(undefined, { ManagedPolicyArns: [when('arn:aws:iam::aws:policy/AdministratorAccess')] }) }, 'CONDITIONAL'],
  ['a boundary that hangs on a condition', { ...UNDECIDED, Resources: worker(document(allow('s3:*')), { PermissionsBoundary: when('arn:aws:iam::aws:policy/IAMReadOnlyAccess') }) }, 'CONDITIONAL'],
  ['rules say nothing about access', { ...PARAMETER, Rules: { R: { Assertions: [{ Assert: { 'Fn::Contains': [['a'], { Ref: 'P' }] } }] } }, Resources: worker(document(allow('s3:*'))) }, 'ALLOWED'],
  ['a transform of the whole template', { Transform: 'AWS::Serverless-2016-10-31', Resources: worker(document(allow('s3:*'))) }, 'ALLOWED'],
  ['the policy of a bucket that a parameter names may be about any', {
    ...PARAMETER,
    Resources: {
      ...worker(document(allow('s3:*'))),
      Policy: {
        Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'P' }, PolicyDocument: document(grant('*', deny('s3:*'))) },
      },
    },
  }, 'CONDITIONAL'],
])('%s', (_, template, expected) => {
  expect(ask(template).verdict).toBe(expected);
});

test('the explanation names the condition of the template', () => {
  expect(ask({ ...UNDECIDED, Resources: worker(document(when(allow('s3:*')))) }).explanation).toBe([
    `Conditional: whether Stack/Worker may s3:GetObject on ${OBJECT} (context: any context) hangs on what is not known.`,
    '  - Allowed by statement 1 of P at Stack/Worker, if a condition holds that is not known (Stack/C)',
    '  Not known: Stack/C.',
  ].join('\n'));
});

test.each(['f', `${OWN}:function:f`, `arn:aws:lambda:us-east-1:${OWN}:function:f`])('a permission for the function %s', (name) => {
  const template = {
    Resources: {
      Function: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'f', Role: `arn:aws:iam::${OWN}:role/x` } },
      Permission: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: name, Action: 'lambda:InvokeFunction', Principal: OTHER } },
    },
  };
  expect(ask(template, OTHER, 'lambda:InvokeFunction', 'Stack/Function').verdict).toBe('ALLOWED');
  expect(ask(template, '333333333333', 'lambda:InvokeFunction', 'Stack/Function').verdict).toBe('DENIED');
});

test.each(['Stack/Api', 'Stack/Api/*'])('calls of an API by the path %s', (resource) => {
  const template = { Resources: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Policy: document(grant('*', allow('execute-api:Invoke', 'execute-api:/*'))) } } } };
  expect(ask(template, '*', 'execute-api:Invoke', resource).verdict).toBe('ALLOWED');
  expect(ask(template, '*', 'apigateway:DELETE', resource).verdict).toBe('DENIED');
});

test.each([
  ['this account may be the one', OWN, 'CONDITIONAL'], ['another account is another one', OTHER, 'DENIED'],
])('a certificate of a trust anchor of %s', (_, account, verdict) => {
  const anchor = { 'Fn::GetAtt': ['Anchor', 'TrustAnchorArn'] };
  const trust = { Effect: 'Allow', Principal: { Service: 'rolesanywhere.amazonaws.com' }, Action: 'sts:AssumeRole', Condition: { ArnEquals: { 'aws:SourceArn': anchor } } };
  const template = {
    Resources: { ...worker(undefined, { AssumeRolePolicyDocument: document(trust) }), Anchor: { Type: 'AWS::RolesAnywhere::TrustAnchor', Properties: { Name: 'servers' } } },
  };
  const context = RequestContext.unknown().having('aws:SourceArn', `arn:aws:rolesanywhere:us-east-1:${account}:trust-anchor/11111111-2222-3333-4444-555555555555`);
  const model = AccessModel.fromTemplates(TemplateSet.fromDocument(template, { account: OWN, region: 'us-east-1' }));
  expect(model.ask({ principal: 'rolesanywhere.amazonaws.com', actions: ['sts:AssumeRole'], resources: ['Stack/Worker'], context }).verdict).toBe(verdict);
});

test("the CDK's own provider of OpenID Connect is a provider like any other", () => {
  const template = {
    Resources: {
      Provider: { Type: 'Custom::AWSCDKOpenIdConnectProvider', Properties: { ServiceToken: 'x', Url: 'https://token.actions.githubusercontent.com' } },
      Deploy: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: 'deploy',
          AssumeRolePolicyDocument: document({
            Effect: 'Allow',
            Principal: { Federated: { Ref: 'Provider' } },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:me/*' } },
          }),
        },
      },
    },
  };
  const model = AccessModel.fromTemplates(TemplateSet.fromDocument(template));
  const mayAs = (sub: string): string => model.ask({
    principal: `arn:aws:iam::${OWN}:oidc-provider/token.actions.githubusercontent.com`,
    actions: ['sts:AssumeRoleWithWebIdentity'],
    resources: ['Stack/Deploy'],
    context: RequestContext.unknown().having('token.actions.githubusercontent.com:sub', sub),
  }).verdict;
  expect(mayAs('repo:me/app:ref:refs/heads/main')).toBe('ALLOWED');
  expect(mayAs('repo:you/app:ref:refs/heads/main')).toBe('DENIED');
});
