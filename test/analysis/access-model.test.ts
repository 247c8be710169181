import { App, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { AccessModel } from '../../src/analysis/access-model';
import type { AccessModelOptions } from '../../src/analysis/access-model-options';
import type { AccessQuestion } from '../../src/analysis/access-question';
import { PrincipalKind, type PolicyDefinitions } from '../../src/analysis/policy-definitions';
import { RequestContext } from '../../src/analysis/request-context';
import { Verdict } from '../../src/analysis/verdict';
import { TemplateSet } from '../../src/template/template-set';

type Statements = Record<string, unknown>[];

function document(...statements: Statements): Record<string, unknown> {
  return { Version: '2012-10-17', Statement: statements };
}

function allow(action: string, resource = '*', condition?: Record<string, unknown>): Record<string, unknown> {
  return { Effect: 'Allow', Action: action, Resource: resource, ...condition && { Condition: condition } };
}

function deny(action: string, condition?: Record<string, unknown>): Record<string, unknown> {
  return { ...allow(action, '*', condition), Effect: 'Deny' };
}

/** A user with policies, and what he may do. */
function ask(statements: Statements, question: Partial<AccessQuestion>, options?: AccessModelOptions): Verdict {
  const model = AccessModel.fromPolicies({ principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [document(...statements)] }] }, options);
  return model.ask({ principal: 'alice', actions: ['s3:GetObject'], ...question }).verdict;
}

describe('verdicts', () => {
  test.each<[string, Statements, Partial<AccessQuestion>, Verdict]>([
    ['allowed', [allow('s3:Get*')], {}, Verdict.ALLOWED],
    ['nothing allows', [allow('s3:Put*')], {}, Verdict.DENIED],
    ['denied', [allow('*'), deny('s3:*')], {}, Verdict.DENIED],
    ['every action must be allowed', [allow('s3:GetObject')], { actions: ['s3:GetObject', 's3:PutObject'] }, Verdict.CONDITIONAL],
    ['every resource must be allowed', [allow('s3:*', 'arn:aws:s3:::a/*')], { resources: ['arn:aws:s3:::a/x', 'arn:aws:s3:::b/x'] }, Verdict.CONDITIONAL],
    ['all parts denied', [allow('ec2:*')], { actions: ['s3:GetObject', 's3:PutObject'], resources: ['arn:aws:s3:::a/x', 'arn:aws:s3:::b/x'] }, Verdict.DENIED],
    ['wildcards of the question, covered', [allow('s3:*')], { actions: ['s3:Get*'] }, Verdict.ALLOWED],
    ['wildcards of the question, covered in part', [allow('s3:GetObject')], { actions: ['s3:Get*'] }, Verdict.CONDITIONAL],
    ['an open condition', [allow('s3:*', '*', { Bool: { 'aws:SecureTransport': 'true' } })], {}, Verdict.CONDITIONAL],
    ['a condition that the context fixes', [allow('s3:*', '*', { Bool: { 'aws:SecureTransport': 'true' } })], {
      context: RequestContext.unknown().having('aws:SecureTransport', 'true'),
    }, Verdict.ALLOWED],
    ['a session policy takes away', [allow('s3:*')], { sessionPolicies: [document(allow('s3:List*'))] }, Verdict.DENIED],
    ['an action without resources is asked on none', [allow('s3:*'), { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::a' }], { actions: ['s3:ListAllMyBuckets'] }, Verdict.ALLOWED],
    ['an action with resources is asked on all', [allow('s3:*'), { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::a' }], { actions: ['s3:DeleteBucket'] }, Verdict.CONDITIONAL],
  ])('%s', (_, statements, question, verdict) => {
    expect(ask(statements, question)).toBe(verdict);
  });

  test('a session without MFA must be denied whether the key is absent or false', () => {
    const context = RequestContext.roleSession();
    const bool = deny('*', { Bool: { 'aws:MultiFactorAuthPresent': 'false' } });
    const absent = deny('*', { Null: { 'aws:MultiFactorAuthPresent': 'true' } });
    expect(ask([allow('s3:*'), bool], { context })).toBe(Verdict.CONDITIONAL);
    expect(ask([allow('s3:*'), absent], { context })).toBe(Verdict.CONDITIONAL);
    expect(ask([allow('s3:*'), bool, absent], { context })).toBe(Verdict.DENIED);
    expect(ask([allow('s3:*'), deny('*', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } })], { context })).toBe(Verdict.DENIED);
  });

  test('nobody is denied an action that may be misspelt', () => {
    const model = AccessModel.fromPolicies({ principals: [{ name: 'alice', kind: PrincipalKind.USER }] });
    const answer = model.ask({ principal: 'alice', actions: ['s3:GetObjct'] });
    expect(answer.verdict).toBe(Verdict.CONDITIONAL);
    expect(answer.unknowns[0]).toMatch(/^whether the action s3:GetObjct exists: the table of \d{4}-\d\d-\d\d does not have it; did you mean s3:GetObject/);
    expect(ask([], { actions: ['s3:BrandNew'] }, { knownActions: ['s3:BrandNew'] })).toBe(Verdict.DENIED);
    expect(ask([], { actions: ['nosuchservice:*'] })).toBe(Verdict.CONDITIONAL);
  });
});

describe('may, mayNot, mayOnlyWith', () => {
  const MFA = RequestContext.unknown().having('aws:MultiFactorAuthPresent', 'true');
  const withoutMfa = (operator: string): Record<string, unknown> => deny('*', { [operator]: { 'aws:MultiFactorAuthPresent': 'false' } });
  const model = (...statements: Statements): AccessModel => AccessModel.fromPolicies({
    principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [document(...statements)] }],
  });
  const question = { principal: 'alice', actions: ['s3:GetObject'] };

  test.each<[string, Statements, boolean]>([
    ['a Deny that also hits access keys', [allow('s3:*'), withoutMfa('BoolIfExists')], true],
    ['a Deny that misses access keys', [allow('s3:*'), withoutMfa('Bool')], false],
    ['an Allow with the condition', [allow('s3:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })], true],
    ['no condition at all', [allow('s3:*')], false],
    ['not even with the condition', [], false],
    ['only with a further condition', [allow('s3:*', '*', { Bool: { 'aws:MultiFactorAuthPresent': 'true', 'aws:SecureTransport': 'true' } })], false],
  ])('only with MFA: %s', (_, statements, holds) => {
    expect(model(...statements).mayOnlyWith(question, MFA)).toBe(holds);
  });

  test('each key of the condition is needed on its own', () => {
    const both = MFA.having('aws:SecureTransport', 'true');
    const insecure = deny('*', { BoolIfExists: { 'aws:SecureTransport': 'false' } });
    expect(model(allow('s3:*'), withoutMfa('BoolIfExists'), insecure).mayOnlyWith(question, both)).toBe(true);
    expect(model(allow('s3:*'), withoutMfa('BoolIfExists')).mayOnlyWith(question, both)).toBe(false);
  });

  test('for a key that is no boolean, its absence must be denied', () => {
    const condition = RequestContext.unknown().having('sts:ExternalId', 'secret');
    expect(model(allow('s3:*', '*', { StringEquals: { 'sts:ExternalId': 'secret' } })).mayOnlyWith(question, condition)).toBe(true);
    expect(model(allow('s3:*', '*', { StringEqualsIfExists: { 'sts:ExternalId': 'secret' } })).mayOnlyWith(question, condition)).toBe(false);
  });

  test('a condition that fixes nothing is refused', () => {
    expect(() => model().mayOnlyWith(question, RequestContext.unknown())).toThrow(new Error("'condition' must fix at least one key, got any context"));
  });

  test('conditional is neither', () => {
    const open = model(allow('s3:*', '*', { Bool: { 'aws:SecureTransport': 'true' } }));
    expect([open.may(question), open.mayNot(question)]).toEqual([false, false]);
  });
});

describe('explanations', () => {
  test('denied', () => {
    const model = AccessModel.fromPolicies({
      principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [document(allow('*'), { ...deny('s3:*'), Sid: 'NoStorage' })] }],
    });
    expect(model.explain({ principal: 'alice', actions: ['s3:GetObject'] })).toBe([
      'Denied by everything these policies define: alice may not s3:GetObject on * (context: any context).',
      "  - Denied by statement 'NoStorage' (2) of policy 1 at alice",
    ].join('\n'));
  });

  test('denied for want of an Allow, in an app', () => {
    const app = new App();
    new iam.User(new Stack(app, 'S'), 'Alice');
    const text = AccessModel.fromApp(app).explain({ principal: 'Alice', actions: ['s3:GetObject'] });
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Denied by everything this app defines: S/Alice may not s3:GetObject on * (context: any context).',
      '  - Nothing in the identity policies of S/Alice allows it',
    ]);
  });

  test('conditional, with what was not known', () => {
    const model = AccessModel.fromPolicies({
      principals: [{ name: 'team', kind: PrincipalKind.GROUP, policies: [document(allow('s3:*', '*', { Bool: { 'aws:SecureTransport': 'true' } }))] }],
    });
    const answer = model.ask({ principal: 'team', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::a/x'] });
    expect(answer.unknowns).toEqual(['aws:SecureTransport']);
    expect(answer.explanation).toMatch(/^Conditional: whether any member of team may s3:GetObject on arn:aws:s3:::a\/x \(context: any context\) hangs on what is not known\.\n {2}- .*policy 1 at team.*aws:SecureTransport.*\n {2}Not known: aws:SecureTransport\.$/);
  });

  test('several parts, each with its verdict', () => {
    const model = AccessModel.fromPolicies({ principals: [{ name: 'alice', kind: PrincipalKind.USER, policies: [document(allow('s3:GetObject'))] }] });
    const { parts, explanation } = model.ask({ principal: 'alice', actions: ['s3:GetObject', 's3:PutObject'] });
    expect(parts.map(({ action, resource, verdict }) => [action, resource, verdict])).toEqual([
      ['s3:GetObject', '*', Verdict.ALLOWED], ['s3:PutObject', '*', Verdict.DENIED],
    ]);
    expect(explanation.split('\n').filter((line) => !line.startsWith(' '))).toHaveLength(2);
  });
});

describe('an app', () => {
  const app = new App();
  const env = { account: '222222222222', region: 'eu-central-1' };
  const stack = new Stack(app, 'S', { env });
  const other = new Stack(app, 'Other', { env: { account: '333333333333', region: 'eu-central-1' } });
  const key = new kms.Key(stack, 'Key');
  const bucket = new s3.Bucket(stack, 'Bucket', { encryption: s3.BucketEncryption.KMS, encryptionKey: key });
  const role = new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountPrincipal('333333333333'), path: '/apps/' });
  bucket.grantRead(role);
  const group = new iam.Group(stack, 'Team');
  group.addToPolicy(new iam.PolicyStatement({ actions: ['iam:ChangePassword'], resources: ['arn:aws:iam::222222222222:user/${aws:username}', 'arn:aws:iam::222222222222:user/*/${aws:username}'] }));
  group.addToPolicy(new iam.PolicyStatement({ actions: ['iam:DeleteRole'], resources: ['*'] }));
  const caller = new iam.Role(other, 'Caller', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'), roleName: 'caller' });
  caller.addToPolicy(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['*'] }));
  new iam.Group(other, 'Same');
  new iam.Group(stack, 'Same');
  bucket.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('public/*')], principals: [new iam.AnyPrincipal()] }));
  const model = AccessModel.fromApp(app);

  test('principals by token, path, end of the path, name', () => {
    const paths = [role.roleArn, role.roleName, 'S/Reader', 'S/Reader/Resource', 'Reader', caller.roleArn, 'caller', 'arn:aws:iam::333333333333:role/caller', 'arn:aws:sts::333333333333:assumed-role/caller/session']
      .map((principal) => model._identity(principal).path);
    expect(paths).toEqual([...Array.from({ length: 5 }, () => 'S/Reader'), ...Array.from({ length: 4 }, () => 'Other/Caller')]);
  });

  test('resources by token, path, and what is in them', () => {
    const question = { principal: 'Reader', actions: ['s3:GetObject'] };
    for (const resource of [bucket.arnForObjects('*'), `${bucket.bucketArn}/a`, 'S/Bucket/*', 'Bucket/*']) {
      expect(model.ask({ ...question, resources: [resource] }).verdict).toBe(Verdict.ALLOWED);
    }
    expect(model.mayNot({ principal: 'Reader', actions: ['s3:PutObject'], resources: ['Bucket', 'Bucket/*'] })).toBe(true);
    expect(model.may({ principal: 'Reader', actions: ['kms:Decrypt'], resources: [key.keyArn] })).toBe(true);
    expect(model.mayNot({ principal: 'Reader', actions: ['kms:CreateGrant'], resources: ['S/Key'] })).toBe(true);
  });

  test('anybody', () => {
    expect(model.may({ principal: '*', actions: ['s3:GetObject'], resources: ['Bucket/public/*'.replace('/public/*', '/*')] })).toBe(false);
    expect(model.may({ principal: '*', actions: ['s3:GetObject'], resources: [bucket.arnForObjects('public/x')] })).toBe(true);
    expect(model.mayNot({ principal: '*', actions: ['s3:PutObject'] })).toBe(true);
  });

  test('a role of another account needs both sides', () => {
    const assume = { actions: ['sts:AssumeRole'], resources: [role.roleArn] };
    expect(model.may({ principal: 'Caller', ...assume })).toBe(true);
    expect(model.may({ principal: '333333333333', ...assume })).toBe(true);
    expect(model.mayNot({ principal: '444444444444', ...assume })).toBe(true);
    expect(model.mayNot({ principal: 'lambda.amazonaws.com', ...assume })).toBe(true);
    expect(model.may({ principal: 'lambda.amazonaws.com', actions: ['sts:AssumeRole'], resources: ['Other/Caller'] })).toBe(true);
  });

  test('who may change a role is not asked of its trust policy', () => {
    expect(model.may({ principal: 'Team', actions: ['iam:DeleteRole'], resources: [role.roleArn] })).toBe(true);
    expect(model.may({ principal: 'Team', actions: ['iam:DeleteRole'] })).toBe(true);
    expect(model.mayNot({ principal: 'Team', actions: ['sts:AssumeRole'] })).toBe(true);
  });

  test('a member of a group has a name that nobody knows', () => {
    const question = { principal: 'Team', actions: ['iam:ChangePassword'] };
    expect(model.may({ ...question, resources: ['arn:aws:iam::222222222222:user/${aws:username}'] })).toBe(true);
    expect(model.may({ ...question, resources: ['arn:aws:iam::222222222222:user/people/${aws:username}'] })).toBe(true);
    expect(model.ask({ ...question, resources: ['arn:aws:iam::222222222222:user/bob'] }).verdict).toBe(Verdict.CONDITIONAL);
  });

  test('of a key only its own actions are asked', () => {
    const admin = new App();
    const account = new Stack(admin, 'S');
    new kms.Key(account, 'Key');
    new iam.User(account, 'Root', { managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] });
    expect(AccessModel.fromApp(admin).may({ principal: 'Root', actions: ['*'] })).toBe(true);
  });

  test('values of a context may be tokens', () => {
    const context = RequestContext.unknown().having('aws:SourceArn', bucket.bucketArn);
    expect(model.explain({ principal: 'Team', actions: ['s3:GetObject'], resources: ['Bucket'], context })).toContain('aws:SourceArn = arn:aws:s3:::s-bucket');
  });

  test('a principal of an ARN that no template has is never denied for want of an Allow', () => {
    const question = { principal: 'arn:aws:iam::333333333333:role/unknown', actions: ['sts:AssumeRole'], resources: ['Reader'] };
    expect(model.ask(question).verdict).toBe(Verdict.CONDITIONAL);
    expect(model.ask(question).unknowns).toContain('the policies of arn:aws:iam::333333333333:role/unknown, which is not in the templates');
  });

  test.each<[string, Partial<AccessQuestion>, string]>([
    ['a principal that nobody has', { principal: 'Teem' }, "'principal' must name a principal by ARN, construct path or name, got Teem; did you mean S/Team?"],
    ['a principal that several have', { principal: 'Same' }, "'principal' must name one principal, got Same, which may be S/Same or Other/Same"],
    ['no principal', { principal: '' }, "'principal' must name a principal by ARN, construct path or name, got "],
    ['an ARN of no principal', { principal: 'arn:aws:s3:::b' }, "'principal' must name a principal by ARN, construct path or name, got arn:aws:s3:::b"],
    ['no action', { actions: [] }, "'actions' must name at least one action such as s3:GetObject, got none"],
    ['an action without its service', { actions: ['GetObject'] }, "'actions' must be written as service:Action or *, got GetObject"],
    ['no resource', { resources: [] }, "'resources' must name at least one resource, got none"],
    ['a resource that nobody has', { resources: ['S/Buket'] }, "'resources' must name resources by ARN or construct path, got S/Buket; did you mean S/Bucket?"],
  ])('%s is refused', (_, question, message) => {
    const call = (): unknown => model.ask({ principal: 'Team', actions: ['s3:GetObject'], ...question });
    expect(call).toThrow(message);
    expect(message).toContain((() => {
      try {
        call();
        return 'no error';
      } catch (error) {
        return (error as Error).message.split(';')[0];
      }
    })());
  });
});

describe('an imported role', () => {
  const app = new App();
  const stack = new Stack(app, 'S', { env: { account: '222222222222', region: 'eu-central-1' } });
  iam.Role.fromRoleName(stack, 'Imported', 'deployer').addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  const model = AccessModel.fromApp(app);

  test.each(['deployer', 'arn:aws:iam::222222222222:role/deployer', 'arn:aws:iam::222222222222:role/ci/deployer'])('%s is found, and has policies that are not known', (principal) => {
    expect(model.ask({ principal, actions: ['s3:PutObject'] }).verdict).toBe(Verdict.CONDITIONAL);
    expect(model.ask({ principal, actions: ['s3:PutObject'] }).unknowns).toContain('further policies of the role deployer, which is not in the templates');
  });

  test('said by its ARN, its path is known', () => {
    expect(model._identity('arn:aws:iam::222222222222:role/ci/deployer').arn).toBe('arn:aws:iam::222222222222:role/ci/deployer');
  });
});

describe('plain policy documents', () => {
  const definitions: PolicyDefinitions = {
    principals: [
      { name: 'admins', kind: PrincipalKind.GROUP, policies: [document(allow('*'))] },
      { name: 'alice', kind: PrincipalKind.USER, path: '/people/', groups: ['admins'], boundary: document(allow('s3:*')) },
      { name: 'reader', kind: PrincipalKind.ROLE, managedPolicies: ['Own', 'ReadOnlyAccess'], trust: document({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:user/people/alice' }, Action: 'sts:AssumeRole' }) },
      { name: 'foreign', kind: PrincipalKind.USER, account: '222222222222', policies: [document(allow('s3:*'))] },
    ],
    resources: [
      { arn: 'arn:aws:s3:::shared', policy: document({ ...allow('s3:GetObject', 'arn:aws:s3:::shared/*'), Principal: { AWS: '222222222222' } }) },
      { arn: 'arn:aws:s3:::private' },
    ],
  };
  const options: AccessModelOptions = { managedPolicies: [{ policy: 'Own', document: document(allow('sqs:*')) }] };
  const model = AccessModel.fromPolicies(definitions, options);

  test.each<[string, AccessQuestion, Verdict]>([
    ['a boundary limits what the group gives', { principal: 'alice', actions: ['ec2:RunInstances'] }, Verdict.DENIED],
    ['what group and boundary both allow', { principal: 'alice', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::shared/x'] }, Verdict.ALLOWED],
    ['a supplied managed policy', { principal: 'reader', actions: ['sqs:SendMessage'] }, Verdict.ALLOWED],
    ['a managed policy of AWS', { principal: 'reader', actions: ['ec2:DescribeInstances'] }, Verdict.ALLOWED],
    ['a resource policy lets another account in', { principal: 'foreign', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::shared/x'] }, Verdict.ALLOWED],
    ['a bucket without a policy does not', { principal: 'foreign', actions: ['s3:GetObject'], resources: ['arn:aws:s3:::private/x'] }, Verdict.DENIED],
    ['who is trusted may assume', { principal: 'arn:aws:iam::111111111111:user/people/alice', actions: ['sts:AssumeRole'], resources: ['arn:aws:iam::111111111111:role/reader'] }, Verdict.ALLOWED],
    ['who is not may not', { principal: 'foreign', actions: ['sts:AssumeRole'], resources: ['reader'] }, Verdict.DENIED],
  ])('%s', (_, question, verdict) => {
    expect(model.ask(question).verdict).toBe(verdict);
  });

  test('service control policies', () => {
    const guarded = AccessModel.fromPolicies(definitions, {
      ...options, serviceControlPolicies: [{ name: 'NoStorage', document: document(deny('s3:*')), targets: ['222222222222'] }],
    });
    expect(guarded.mayNot({ principal: 'foreign', actions: ['s3:GetObject'] })).toBe(true);
    expect(guarded.mayNot({ principal: 'alice', actions: ['s3:GetObject'] })).toBe(false);
  });

  test('principals are listed', () => {
    expect(model.principals).toEqual(['admins', 'alice', 'foreign', 'reader']);
    expect(model.warnings).toEqual([]);
  });

  const user = { name: 'u', kind: PrincipalKind.USER };
  test.each<[string, PolicyDefinitions, AccessModelOptions, string]>([
    ['an account', { principals: [{ ...user, account: '1' }] }, {}, "'principals.account' of u must be 12 digits, got 1"],
    ['a path', { principals: [{ ...user, path: 'people' }] }, {}, "'principals.path' of u must begin and end with a slash, without wildcards and spaces, got people"],
    ['a name', { principals: [{ ...user, name: '' }] }, {}, "'principals.name' must be 1 to 128 letters, digits and +=,.@_-, got "],
    ['a name that repeats', { principals: [user, user] }, {}, "'principals' must not repeat a user of an account, got u twice"],
    ['a group that is none', { principals: [{ ...user, groups: ['g'] }] }, {}, "'principals.groups' of u must name groups of 'principals' in account 111111111111, got g"],
    ['groups of a role', { principals: [{ name: 'r', kind: PrincipalKind.ROLE, groups: ['g'] }] }, {}, "'principals.groups' is for users only, got it for the role r"],
    ['the trust of a user', { principals: [{ ...user, trust: document() }] }, {}, "'principals.trust' is for roles only, got it for the user u"],
    ['the boundary of a group', { principals: [{ name: 'g', kind: PrincipalKind.GROUP, boundary: document() }] }, {}, "'principals.boundary' is for users and roles only, got it for the group g"],
    ['an ARN of a resource', { resources: [{ arn: 'bucket' }] }, {}, "'resources.arn' must be an ARN without wildcards, got bucket"],
    ['an ARN with wildcards', { resources: [{ arn: 'arn:aws:s3:::*' }] }, {}, "'resources.arn' must be an ARN without wildcards, got arn:aws:s3:::*"],
    ['a resource that repeats', { resources: [{ arn: 'arn:aws:s3:::a' }, { arn: 'arn:aws:s3:::a' }] }, {}, "'resources' must not repeat a resource, got arn:aws:s3:::a twice"],
    ['an owner', { resources: [{ arn: 'arn:aws:s3:::a', account: 'x' }] }, {}, "'resources.account' of arn:aws:s3:::a must be 12 digits, got x"],
    ['targets of a control policy', {}, { serviceControlPolicies: [{ name: 'P', document: document(), targets: [] }] }, "'serviceControlPolicies.targets' must name at least one root, unit or account, got none for P"],
    ['an account that is placed', {}, { accounts: [{ account: 'x', parents: [] }] }, "'accounts.account' must be 12 digits, got x"],
  ])('%s is refused', (_, given, opts, message) => {
    expect(() => AccessModel.fromPolicies(given, opts)).toThrow(new Error(message));
  });

  test.each<[string, PolicyDefinitions, RegExp]>([
    ['a principal', { principals: [{ ...user, policies: [{ Statement: [{ Effect: 'Allow' }] }] }] }, /^Policy 'policy 1' at u: Statement\[0\]/],
    ['a resource', { resources: [{ arn: 'arn:aws:s3:::a', policy: { Statement: 'x' } }] }, /^Policy 'resource policy' at arn:aws:s3:::a: /],
  ])('a malformed document of %s is an error that says where', (_, given, message) => {
    expect(() => AccessModel.fromPolicies(given)).toThrow(message);
  });
});

test('400 roles are read in well below a second', () => {
  const resources: Record<string, unknown> = {};
  for (let index = 0; index < 400; index++) {
    resources[`R${String(index)}`] = { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: document({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }) } };
    resources[`P${String(index)}`] = { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', Roles: [{ Ref: `R${String(index)}` }], PolicyDocument: document(allow('s3:GetObject'), allow('sqs:*')) } };
    resources[`F${String(index)}`] = { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': [`R${String(index)}`, 'Arn'] }, Code: {} } };
  }
  const templates = TemplateSet.fromDocument({ Resources: resources }, { stackName: 'S' });
  const start = process.hrtime.bigint();
  const model = AccessModel.fromTemplates(templates);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  expect(model.principals).toHaveLength(400);
  expect(model._model.roleHolders).toHaveLength(400);
  expect(milliseconds).toBeLessThan(2000);
  process.stdout.write(`400 roles: ${milliseconds.toFixed(0)} ms\n`);
});
