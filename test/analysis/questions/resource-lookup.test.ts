import { AccessModel } from '../../../src/analysis/access-model';
import { Verdict } from '../../../src/analysis/verdict';
import { TemplateSet } from '../../../src/template/template-set';

const ACCOUNT = '111111111111';
const LOGS = 'arn:aws:logs:eu-west-1:111111111111:log-group:app';

function template(statements: object[], more: Record<string, unknown> = {}): AccessModel {
  return AccessModel.fromTemplates(TemplateSet.fromDocument({
    Resources: {
      Me: { Type: 'AWS::IAM::User', Properties: { UserName: 'me', Policies: [{ PolicyName: 'p', PolicyDocument: { Version: '2012-10-17', Statement: statements } }] } },
      LogGroup: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: 'app' } },
      Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'data' } },
      Function: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'f', Code: {} } },
      ...more,
    },
  }, { stackName: 'Stack', account: ACCOUNT, region: 'eu-west-1' }));
}

function allow(action: string, resource: string): object {
  return { Effect: 'Allow', Action: action, Resource: resource };
}

describe('what a resource holds', () => {
  const model = template([allow('logs:PutLogEvents', `${LOGS}:*`), allow('s3:GetObject', 'arn:aws:s3:::data/*'), allow('lambda:InvokeFunction', 'arn:aws:lambda:*:*:function:f:*')]);

  test.each([
    ['logs:PutLogEvents', 'Stack/LogGroup:*', Verdict.ALLOWED],
    ['logs:PutLogEvents', 'LogGroup:*', Verdict.ALLOWED],
    ['logs:DeleteLogStream', 'Stack/LogGroup:*', Verdict.DENIED],
    ['s3:GetObject', 'Stack/Bucket/*', Verdict.ALLOWED],
    ['lambda:InvokeFunction', 'Stack/Function:*', Verdict.ALLOWED],
    ['logs:PutLogEvents', '*:log-group:app:*', Verdict.CONDITIONAL],
    ['logs:PutLogEvents', 'a*:aws:logs:*:log-group:app:*', Verdict.CONDITIONAL],
  ])('%s on %s', (action, resource, verdict) => {
    expect(model.ask({ principal: 'me', actions: [action], resources: [resource] }).verdict).toBe(verdict);
  });

  const REFUSED = "'resources' must name resources by ARN or construct path, got ";
  test.each([
    ['Stack/LogGruop:*', `${REFUSED}Stack/LogGruop:*; did you mean Stack/LogGroup?`],
    ['Stack/LogGroup:*:*', `${REFUSED}Stack/LogGroup:*:*; did you mean Stack/LogGroup?`],
    ['Stack/*/LogGroup:stream', `${REFUSED}Stack/*/LogGroup:stream; did you mean Stack/LogGroup?`],
    ['log-group:*', `${REFUSED}log-group:*; did you mean Stack/LogGroup?`],
    ['Stack/Bucket:*', `${REFUSED}Stack/Bucket:*; what it holds is Stack/Bucket/*`],
  ])('%s is refused, as it would name nothing', (resource, message) => {
    expect(() => model.mayNot({ principal: 'me', actions: ['logs:PutLogEvents'], resources: [resource] })).toThrow(new Error(message));
  });
});

describe('a permission set', () => {
  const SET = { Type: 'AWS::SSO::PermissionSet', Properties: { Name: 'Audit', InstanceArn: 'arn:aws:sso:::instance/ssoins-1' } };
  const assigned = (account: string) => ({
    Type: 'AWS::SSO::Assignment',
    Properties: { PermissionSetArn: { 'Fn::GetAtt': ['Set', 'PermissionSetArn'] }, PrincipalId: 'x', PrincipalType: 'GROUP', TargetId: account, TargetType: 'AWS_ACCOUNT' },
  });
  const statements = [allow('sso:*', 'arn:aws:sso:::permissionSet/*'), allow('iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/*`)];

  test('is what Identity Center manages, and to IAM the role that it makes', () => {
    const model = template(statements, { Set: SET });
    const on = (action: string) => model.ask({ principal: 'me', actions: [action], resources: ['Stack/Set'] });
    expect(on('sso:PutInlinePolicyToPermissionSet').verdict).toBe(Verdict.ALLOWED);
    expect(on('iam:PutRolePolicy').verdict).toBe(Verdict.ALLOWED);
    expect(on('iam:DeleteRole').verdict).toBe(Verdict.DENIED);
  });

  test('is several roles to IAM in several accounts', () => {
    const model = template(statements, { Set: SET, A: assigned(ACCOUNT), B: assigned('444444444444') });
    const on = (action: string, resource: string) => model.ask({ principal: 'me', actions: [action], resources: [resource] }).verdict;
    expect(on('sso:DeletePermissionSet', 'Stack/Set')).toBe(Verdict.ALLOWED);
    expect(on('iam:PutRolePolicy', `Stack/Set@${ACCOUNT}`)).toBe(Verdict.ALLOWED);
    expect(() => on('iam:PutRolePolicy', 'Stack/Set')).toThrow(new Error(
      `'resources' must name one resource each, got Stack/Set, which may be Stack/Set@${ACCOUNT} or Stack/Set@444444444444`));
  });
});
