import { App, Aws, CfnOutput, Duration, NestedStack, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib';
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import { RotatedSecret } from '../../src/data/rotated-secret';
import type { RotatedSecretProps } from '../../src/data/rotated-secret-props';
import { SecretRotation } from '../../src/data/secret-rotation';
import { HostedRotationEngine, HostedRotationStrategy } from '../../src/data/secret-rotation-options';
import { SecureKey } from '../../src/data/secure-key';
import { flat } from '../private/flat';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const FOREIGN = '444455556666';
const MANAGED_ARN = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:rds!db-1234-AbCdEf`;
const VIA_SECRETS_MANAGER = { StringEquals: { 'kms:ViaService': `secretsmanager.${REGION}.amazonaws.com` } };
const DENY_OUTSIDERS = {
  Sid: 'DenyOutsiders',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'secretsmanager:*',
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:PrincipalAccount': [ACCOUNT] }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
};
const DENY_INSECURE_TRANSPORT = {
  Sid: 'DenyInsecureTransport',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'secretsmanager:*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const DENY_DELETION_WITHOUT_RECOVERY = {
  Sid: 'DenyDeletionWithoutRecovery',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 'secretsmanager:DeleteSecret',
  Resource: '*',
  Condition: { Bool: { 'secretsmanager:ForceDeleteWithoutRecovery': 'true' } },
};
const DENIES = [DENY_OUTSIDERS, DENY_INSECURE_TRANSPORT, DENY_DELETION_WITHOUT_RECOVERY];

function newStack(): Stack {
  return new Stack(new App(), 'Stack', { env: { account: ACCOUNT, region: REGION } });
}

function newFunction(stack: Stack, id = 'Users'): lambda.Function {
  return new lambda.Function(stack, id, { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X });
}

type Props = Partial<RotatedSecretProps> | ((stack: Stack) => Partial<RotatedSecretProps>);

function build(props: Props = {}) {
  const stack = newStack();
  const given = typeof props === 'function' ? props(stack) : props;
  const rotated = new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated(), ...given });
  return { stack, rotated };
}

function only(stack: Stack, type: string, idPart = ''): any {
  const found = Object.entries(Template.fromStack(stack).findResources(type)).filter(([id]) => id.includes(idPart));
  expect(found.map(([id]) => id)).toHaveLength(1);
  return flat({ ...found[0][1], id: found[0][0] });
}

const ofPolicy = (stack: Stack) => only(stack, 'AWS::SecretsManager::ResourcePolicy').Properties.ResourcePolicy.Statement;
const ofKey = (stack: Stack): any[] => only(stack, 'AWS::KMS::Key').Properties.KeyPolicy.Statement;
const idOf = (stack: Stack, type: string, idPart = ''): string => only(stack, type, idPart).id;
const secretRef = (stack: Stack) => `\${${idOf(stack, 'AWS::SecretsManager::Secret', 'Token')}}`;

function warnings(stack: Stack): string[] {
  return Annotations.fromStack(stack).findWarning('*', Match.anyValue())
    .map(({ entry }) => /RotatedSecret\.(\w+)/.exec(String(entry.data))?.[1] ?? String(entry.data)).sort();
}

describe('defaults', () => {
  test('a generated value of 32 characters, encrypted with an own key, and retained', () => {
    const { stack, rotated } = build();
    Template.fromStack(stack).hasResource('AWS::SecretsManager::Secret', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        GenerateSecretString: { PasswordLength: 32, ExcludeCharacters: '/@"\'\\' },
        KmsKeyId: { 'Fn::GetAtt': [idOf(stack, 'AWS::KMS::Key'), 'Arn'] },
        Name: Match.absent(),
        SecretString: Match.absent(),
        ReplicaRegions: Match.absent(),
      },
    });
    Template.fromStack(stack).hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
    expect(rotated.key).toBeInstanceOf(SecureKey);
    expect(only(stack, 'AWS::KMS::Alias').Properties.AliasName).toMatch(/^alias\/secret-[0-9a-f]{6}-\$\{instance\}$/);
  });

  test('rotates every 30 days within two hours, and not when it is deployed', () => {
    const { stack, rotated } = build();
    const schedule = only(stack, 'AWS::SecretsManager::RotationSchedule');
    expect(schedule.Properties).toEqual({
      SecretId: secretRef(stack),
      RotationLambdaARN: `\${${idOf(stack, 'AWS::Lambda::Function')}.Arn}`,
      RotationRules: { ScheduleExpression: 'rate(30 days)', Duration: '2h' },
      RotateImmediatelyOnUpdate: false,
    });
    expect(schedule.DeletionPolicy).toBeUndefined();
    expect(rotated.rotationSchedule).toBeDefined();
  });

  test('the policy', () => {
    const { stack } = build();
    expect(ofPolicy(stack)).toEqual(DENIES);
    Template.fromStack(stack).hasResource('AWS::SecretsManager::ResourcePolicy', {
      DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { BlockPublicPolicy: true },
    });
    expect(only(stack, 'AWS::SecretsManager::ResourcePolicy').Properties.SecretId).toBe(secretRef(stack));
  });

  test('one warning: that nobody learns of failures', () => {
    expect(warnings(build().stack)).toEqual(['noNotification']);
  });

  test('without a Transform', () => {
    expect(Template.fromStack(build().stack).toJSON().Transform).toBeUndefined();
  });
});

describe('the rotation function', () => {
  test('is our bundle, on the newest runtime, without concurrency of its own', () => {
    const { stack, rotated } = build();
    const { Properties: properties, DependsOn: dependencies } = only(stack, 'AWS::Lambda::Function');
    expect(properties).toEqual({
      Code: expect.anything(),
      Description: 'Rotates one secret',
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      MemorySize: 256,
      Timeout: 300,
      Role: `\${${idOf(stack, 'AWS::IAM::Role')}.Arn}`,
      LoggingConfig: { LogGroup: `\${${idOf(stack, 'AWS::Logs::LogGroup')}}` },
      Environment: { Variables: { SECRET_ARN: secretRef(stack), PASSWORD_POLICY: '{"PasswordLength":32,"ExcludeCharacters":"/@\\"\'\\\\"}' } },
    });
    expect(dependencies).toEqual([idOf(stack, 'AWS::IAM::Role')]);
    expect(rotated.rotationFunction).toBeInstanceOf(lambda.Function);
  });

  test('is told what values look like', () => {
    const { stack } = build({
      generateSecretString: {
        passwordLength: 48,
        excludeCharacters: '%',
        excludePunctuation: true,
        excludeLowercase: false,
        excludeUppercase: false,
        excludeNumbers: false,
        includeSpace: false,
        requireEachIncludedType: true,
        secretStringTemplate: '{"user":"app"}',
        generateStringKey: 'token',
      },
    });
    const { Variables: variables } = only(stack, 'AWS::Lambda::Function').Properties.Environment;
    expect(variables.JSON_KEY).toBe('token');
    expect(JSON.parse(variables.PASSWORD_POLICY)).toEqual({
      PasswordLength: 48,
      ExcludeCharacters: '%',
      ExcludePunctuation: true,
      ExcludeLowercase: false,
      ExcludeUppercase: false,
      ExcludeNumbers: false,
      IncludeSpace: false,
      RequireEachIncludedType: true,
    });
    expect(only(stack, 'AWS::SecretsManager::Secret').Properties.GenerateSecretString).toEqual({
      PasswordLength: 48,
      ExcludeCharacters: '%',
      ExcludePunctuation: true,
      ExcludeLowercase: false,
      ExcludeUppercase: false,
      ExcludeNumbers: false,
      IncludeSpace: false,
      RequireEachIncludedType: true,
      SecretStringTemplate: '{"user":"app"}',
      GenerateStringKey: 'token',
    });
  });

  test('may rotate this secret, and write its own log', () => {
    const { stack } = build();
    const logs = `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:`;
    const { LogGroupName: logGroupName } = only(stack, 'AWS::Logs::LogGroup').Properties;
    expect(logGroupName).toMatch(/^\/security-baseline\/secret-rotation-[0-9a-f]{6}-\$\{instance\}$/);
    expect(only(stack, 'AWS::IAM::Role').Properties).toEqual({
      Description: 'Rotates one secret',
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }] },
      Policies: [{
        PolicyName: 'Function',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Sid: 'Log', Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: `${logs}${logGroupName}:*` }],
        },
      }],
    });
    expect(only(stack, 'AWS::IAM::Policy').Properties.PolicyDocument.Statement).toEqual([
      {
        Sid: 'Rotate',
        Effect: 'Allow',
        Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage'],
        Resource: secretRef(stack),
      },
      { Sid: 'Generate', Effect: 'Allow', Action: 'secretsmanager:GetRandomPassword', Resource: '*' },
      {
        Sid: 'UseKey', Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: `\${${idOf(stack, 'AWS::KMS::Key')}.Arn}`, Condition: VIA_SECRETS_MANAGER,
      },
    ]);
  });

  test('keeps its log for a year, encrypted', () => {
    const { stack } = build();
    expect(only(stack, 'AWS::Logs::LogGroup')).toMatchObject({
      DeletionPolicy: 'Retain', Properties: { RetentionInDays: 365, KmsKeyId: `\${${idOf(stack, 'AWS::KMS::Key')}.Arn}` },
    });
  });

  test('what the key lets it, its log and the account do', () => {
    const { stack } = build();
    const account = { AWS: `arn:\${AWS::Partition}:iam::${ACCOUNT}:root` };
    expect(ofKey(stack).slice(2)).toEqual([
      // The statements of aws-cdk-lib: IAM decides who of the account uses the key, but only through Secrets Manager.
      { Effect: 'Allow', Principal: account, Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'], Resource: '*', Condition: VIA_SECRETS_MANAGER },
      { Effect: 'Allow', Principal: account, Action: ['kms:CreateGrant', 'kms:DescribeKey'], Resource: '*', Condition: VIA_SECRETS_MANAGER },
      {
        Sid: 'CloudWatchLogs',
        Effect: 'Allow',
        Principal: { Service: `logs.${REGION}.\${AWS::URLSuffix}` },
        Action: ['kms:Decrypt*', 'kms:Describe*', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        Resource: '*',
        Condition: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn':
              `arn:\${AWS::Partition}:logs:${REGION}:${ACCOUNT}:log-group:${only(stack, 'AWS::Logs::LogGroup').Properties.LogGroupName.replace('${instance}', '*')}`,
          },
        },
      },
    ]);
  });

  test('may be invoked by Secrets Manager for this secret of this account, before the schedule exists', () => {
    const { stack } = build();
    const permission = only(stack, 'AWS::Lambda::Permission');
    expect(permission.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: `\${${idOf(stack, 'AWS::Lambda::Function')}.Arn}`,
      Principal: 'secretsmanager.amazonaws.com',
      SourceAccount: ACCOUNT,
      SourceArn: secretRef(stack),
    });
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').DependsOn.sort()).toEqual([permission.id, idOf(stack, 'AWS::IAM::Policy')].sort());
  });

  test('takes as long as it is told', () => {
    expect(only(build({ rotation: SecretRotation.generated({ timeout: Duration.minutes(15) }) }).stack, 'AWS::Lambda::Function').Properties.Timeout).toBe(900);
  });

  test('in a VPC has network interfaces that its code cannot touch, and a security group to open things for', () => {
    const { stack, rotated } = build((scope) => ({ rotation: SecretRotation.generated({ vpc: new ec2.Vpc(scope, 'Vpc', { maxAzs: 2 }) }) }));
    const statements = only(stack, 'AWS::IAM::Role', 'Token').Properties.Policies[0].PolicyDocument.Statement;
    expect(statements.map(({ Sid }: any) => Sid)).toEqual(['Log', 'AllowNetworkInterfaces', 'DenyNetworkInterfacesToCode']);
    expect(only(stack, 'AWS::Lambda::Function').Properties.VpcConfig.SubnetIds).toHaveLength(2);
    const group = idOf(stack, 'AWS::EC2::SecurityGroup', 'Token');
    expect(only(stack, 'AWS::Lambda::Function').Properties.VpcConfig.SecurityGroupIds).toEqual([`\${${group}.GroupId}`]);
    expect(rotated.connections.securityGroups).toHaveLength(1);
  });

  test('in given subnets, with given security groups', () => {
    const { stack, rotated } = build((scope) => {
      const vpc = new ec2.Vpc(scope, 'Vpc');
      const own = new ec2.SecurityGroup(scope, 'Own', { vpc });
      return { rotation: SecretRotation.generated({ vpc, vpcSubnets: { subnets: [vpc.privateSubnets[0]] }, securityGroups: [own] }) };
    });
    expect(only(stack, 'AWS::Lambda::Function').Properties.VpcConfig.SubnetIds).toHaveLength(1);
    expect(Object.keys(Template.fromStack(stack).findResources('AWS::EC2::SecurityGroup'))).toHaveLength(1);
    expect(rotated.connections.securityGroups).toHaveLength(1);
  });

  test('without a VPC has no connections', () => {
    expect(() => build().rotated.connections).toThrow("'vpc' must be given to the rotation for connections, got none");
  });
});

describe('the function that sets and tests values', () => {
  const withUsers = (then: (rotated: RotatedSecret, users: lambda.Function) => void = () => undefined) => {
    const stack = newStack();
    const users = newFunction(stack);
    const rotated = new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated({ setAndTest: users }) });
    then(rotated, users);
    return { stack, rotated };
  };

  test('is invoked by ours, and reads this secret', () => {
    const { stack } = withUsers();
    const users = `\${${idOf(stack, 'AWS::Lambda::Function', 'Users')}.Arn}`;
    const key = `\${${idOf(stack, 'AWS::KMS::Key')}.Arn}`;
    expect(only(stack, 'AWS::Lambda::Function', 'Token').Properties.Environment.Variables.SET_AND_TEST_ARN).toBe(users);
    const policies: any[] = Object.values(flat(Template.fromStack(stack).findResources('AWS::IAM::Policy')));
    const statements = (roleId: string) => policies.filter(({ Properties: { Roles: [role] } }) => role === `\${${idOf(stack, 'AWS::IAM::Role', roleId)}}`)
      .flatMap(({ Properties: { PolicyDocument: { Statement } } }) => Statement);
    expect(statements('Token')[3]).toEqual({ Sid: 'SetAndTest', Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: users });
    expect(statements('Users')).toEqual([
      { Sid: 'ReadSecret', Effect: 'Allow', Action: ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], Resource: secretRef(stack) },
      { Sid: 'UseKey', Effect: 'Allow', Action: 'kms:Decrypt', Resource: key, Condition: VIA_SECRETS_MANAGER },
    ]);
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').DependsOn).toHaveLength(3);
  });

  test('may also be granted, and told, whatever the secret is', () => {
    const { stack } = withUsers((rotated, users) => {
      rotated.grantRead(users);
      users.addEnvironment('SECRET_ID', rotated.secretArn);
    });
    expect(() => Template.fromStack(stack)).not.toThrow(); // it looks for cycles
  });

  test('may be of another stack', () => {
    const app = new App();
    const other = new Stack(app, 'Other', { env: { account: ACCOUNT, region: REGION } });
    const users = newFunction(other);
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated({ setAndTest: users }) });
    expect(() => app.synth()).not.toThrow();
    expect(stack.dependencies).toEqual([other]);
    expect(other.dependencies).toEqual([]);
  });

  test('whose role is not known gets a warning', () => {
    const { stack } = build((scope) => ({
      rotation: SecretRotation.generated({ setAndTest: lambda.Function.fromFunctionArn(scope, 'Imported', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:users`) }),
    }));
    expect(warnings(stack)).toEqual(['noNotification', 'role']);
  });
});

describe('a function of the user', () => {
  test('gets what a rotation needs, for this secret', () => {
    const { stack, rotated } = build((scope) => ({ rotation: SecretRotation.lambda(newFunction(scope)) }));
    const users = idOf(stack, 'AWS::Lambda::Function');
    expect(only(stack, 'AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction', FunctionName: `\${${users}.Arn}`, Principal: 'secretsmanager.amazonaws.com', SourceAccount: ACCOUNT, SourceArn: secretRef(stack),
    });
    const policy = only(stack, 'AWS::IAM::Policy');
    expect(policy.Properties.Roles).toEqual([`\${${idOf(stack, 'AWS::IAM::Role')}}`]);
    expect(policy.Properties.PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual(['Rotate', 'Generate', 'UseKey']);
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties.RotationLambdaARN).toBe(`\${${users}.Arn}`);
    expect(rotated.rotationFunction).toBeUndefined();
  });

  test('serves several secrets', () => {
    const stack = newStack();
    const users = newFunction(stack);
    new RotatedSecret(stack, 'One', { rotation: SecretRotation.lambda(users) });
    new RotatedSecret(stack, 'Two', { rotation: SecretRotation.lambda(users) });
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 2);
  });

  test('whose role is not known gets a warning', () => {
    const { stack } = build((scope) => ({
      rotation: SecretRotation.lambda(lambda.Function.fromFunctionArn(scope, 'Imported', `arn:aws:lambda:${REGION}:${ACCOUNT}:function:users`)),
    }));
    expect(warnings(stack)).toEqual(['noNotification', 'role']);
    Template.fromStack(stack).resourceCountIs('AWS::Lambda::Permission', 1);
  });
});

describe('a function of AWS', () => {
  const VALUE = { secretStringTemplate: '{"username":"app","engine":"postgres","host":"db.example.com"}', generateStringKey: 'password' };

  test.each(Object.values(HostedRotationEngine))('rotates %s, by a Transform', (engine) => {
    const { stack } = build({ rotation: SecretRotation.hosted({ engine }), generateSecretString: VALUE });
    const template = Template.fromStack(stack).toJSON();
    expect(template.Transform).toBe('AWS::SecretsManager-2024-09-16');
    const { HostedRotationLambda: hosted } = only(stack, 'AWS::SecretsManager::RotationSchedule').Properties;
    expect(hosted).toEqual({
      RotationType: expect.stringMatching(new RegExp(`^${engine}SingleUser$`, 'i')),
      KmsKeyArn: `\${${idOf(stack, 'AWS::KMS::Key')}.Arn}`,
      ExcludeCharacters: ' %+~`#$&*()|[]{}:;<>?!\'/@"\\',
    });
    expect(only(stack, 'AWS::SecretsManager::Secret').Properties.GenerateSecretString.ExcludeCharacters).toBe(hosted.ExcludeCharacters);
    expect(warnings(stack)).toEqual(['noNotification', 'transform']);
  });

  test.each(Object.values(HostedRotationEngine))('lets two users of %s take turns, whose master the value names', (engine) => {
    const stack = newStack();
    const masterSecret = new secretsmanager.Secret(stack, 'Master');
    new RotatedSecret(stack, 'Token', {
      rotation: SecretRotation.hosted({ engine, strategy: HostedRotationStrategy.MULTI_USER, masterSecret }), generateSecretString: VALUE,
    });
    const master = `\${${idOf(stack, 'AWS::SecretsManager::Secret', 'Master')}}`;
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties.HostedRotationLambda).toMatchObject({
      RotationType: expect.stringMatching(new RegExp(`^${engine}MultiUser$`, 'i')), MasterSecretArn: master,
    });
    const { SecretStringTemplate: value } = only(stack, 'AWS::SecretsManager::Secret', 'Token').Properties.GenerateSecretString;
    expect(JSON.parse(value)).toEqual({ masterarn: master, username: 'app', engine: 'postgres', host: 'db.example.com' });
  });

  test('is attached to its database, where it is opened for it', () => {
    const stack = newStack();
    const vpc = new ec2.Vpc(stack, 'Vpc');
    const database = new rds.DatabaseInstance(stack, 'Database', { vpc, engine: rds.DatabaseInstanceEngine.POSTGRES, manageMasterUserPassword: true });
    const rotated = new RotatedSecret(stack, 'Token', {
      rotation: SecretRotation.hosted({ engine: HostedRotationEngine.POSTGRESQL, vpc }),
      target: database,
      generateSecretString: { secretStringTemplate: '{"username":"app"}', generateStringKey: 'password' },
    });
    database.connections.allowDefaultPortFrom(rotated);
    const attachment = idOf(stack, 'AWS::SecretsManager::SecretTargetAttachment');
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties.SecretId).toBe(`\${${attachment}}`);
    expect(rotated.attachedSecret).toBeDefined();
    Template.fromStack(stack).resourceCountIs('AWS::SecretsManager::ResourcePolicy', 1);
    Template.fromStack(stack).hasResourceProperties('AWS::EC2::SecurityGroupIngress', { IpProtocol: 'tcp' });
  });

  test('in a nested stack, too', () => {
    const nested = new NestedStack(newStack(), 'Nested');
    new RotatedSecret(nested, 'Token', { rotation: SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL }), generateSecretString: VALUE });
    expect(Template.fromStack(nested).toJSON().Transform).toBe('AWS::SecretsManager-2024-09-16');
  });
});

describe('a secret that another service made', () => {
  const managed = (stack: Stack) => SecretRotation.managed(secretsmanager.Secret.fromSecretCompleteArn(stack, 'Managed', MANAGED_ARN));

  test('gets the policy, and no schedule but that of the service', () => {
    const { stack, rotated } = build((scope) => ({ rotation: managed(scope) }));
    expect(ofPolicy(stack)).toEqual(DENIES);
    expect(only(stack, 'AWS::SecretsManager::ResourcePolicy')).toMatchObject({
      DeletionPolicy: 'Retain', Properties: { SecretId: MANAGED_ARN, BlockPublicPolicy: true },
    });
    expect(Object.values(Template.fromStack(stack).toJSON().Resources).map(({ Type }: any) => Type)).toEqual(['AWS::SecretsManager::ResourcePolicy']);
    expect(rotated.key).toBeUndefined();
    expect(rotated.secretArn).toBe(MANAGED_ARN);
    expect(warnings(stack)).toEqual(['noNotification']);
  });

  test('another schedule, which stays: such a rotation cannot be switched off', () => {
    const { stack } = build((scope) => ({ rotation: managed(scope), automaticallyAfter: Duration.days(3), rotationWindow: Duration.hours(4) }));
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { SecretId: MANAGED_ARN, RotationRules: { ScheduleExpression: 'rate(3 days)', Duration: '4h' }, RotateImmediatelyOnUpdate: false },
    });
  });

  test('that of a database in the same app', () => {
    const stack = newStack();
    const database = new rds.DatabaseInstance(stack, 'Database', {
      vpc: new ec2.Vpc(stack, 'Vpc'), engine: rds.DatabaseInstanceEngine.POSTGRES, manageMasterUserPassword: true,
    });
    new RotatedSecret(stack, 'Master', { rotation: SecretRotation.managed(database.secret!) });
    expect(only(stack, 'AWS::SecretsManager::ResourcePolicy').Properties.SecretId).toBe(`\${${idOf(stack, 'AWS::RDS::DBInstance')}.MasterUserSecret.SecretArn}`);
  });

  test('statements are added to its policy, unless for outsiders', () => {
    const { stack, rotated } = build((scope) => ({ rotation: managed(scope) }));
    const reader = new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/Reader`);
    const statement = (principal: iam.IPrincipal) => new iam.PolicyStatement({ principals: [principal], actions: ['secretsmanager:GetSecretValue'], resources: ['*'] });
    expect(rotated.addToResourcePolicy(statement(reader)).statementAdded).toBe(true);
    expect(() => rotated.addToResourcePolicy(statement(new iam.AccountPrincipal(FOREIGN)))).toThrow(`got one of ${FOREIGN}`);
    expect(ofPolicy(stack)).toHaveLength(4);
  });
});

describe('a secret of a partner', () => {
  const external = (stack: Stack, role?: iam.IRole) => ({
    rotation: SecretRotation.external({ secretType: 'SalesforceClientSecret', metadata: { apiVersion: 'v65.0', adminSecretArn: 'arn' }, role }),
    secretStringValue: secretsmanager.Secret.fromSecretNameV2(stack, 'Seed', 'seed').secretValue,
  });

  test('is rotated there by Secrets Manager, with a role for it alone', () => {
    const { stack } = build((scope) => external(scope));
    expect(only(stack, 'AWS::SecretsManager::Secret').Properties.Type).toBe('SalesforceClientSecret');
    expect(only(stack, 'AWS::IAM::Role').Properties.AssumeRolePolicyDocument.Statement).toEqual([{
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: 'secretsmanager.amazonaws.com' },
      Condition: {
        StringEquals: { 'aws:SourceAccount': ACCOUNT },
        ArnLike: { 'aws:SourceArn': `arn:\${AWS::Partition}:secretsmanager:${REGION}:${ACCOUNT}:secret:*` },
      },
    }]);
    expect(only(stack, 'AWS::IAM::Policy').Properties.PolicyDocument.Statement.map(({ Sid }: any) => Sid)).toEqual(['Rotate', 'Generate', 'UseKey']);
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties).toEqual({
      SecretId: secretRef(stack),
      ExternalSecretRotationRoleArn: `\${${idOf(stack, 'AWS::IAM::Role')}.Arn}`,
      ExternalSecretRotationMetadata: [{ Key: 'apiVersion', Value: 'v65.0' }, { Key: 'adminSecretArn', Value: 'arn' }],
      RotationRules: { ScheduleExpression: 'rate(30 days)', Duration: '2h' },
      RotateImmediatelyOnUpdate: false,
    });
  });

  test('with a given role', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/Partner`;
    const { stack } = build((scope) => external(scope, iam.Role.fromRoleArn(scope, 'Given', role)));
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Role', 0);
    Template.fromStack(stack).resourceCountIs('AWS::IAM::Policy', 0);
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties.ExternalSecretRotationRoleArn).toBe(role);
  });
});

describe('a secret that somebody changes by hand', () => {
  const manual = (stack: Stack, days = 90) => ({
    rotation: SecretRotation.manual({ reason: 'The bank issues keys on paper.', remindEvery: Duration.days(days), topic: new sns.Topic(stack, 'Topic') }),
  });

  test('is tagged, and somebody is reminded of it', () => {
    const { stack, rotated } = build((scope) => manual(scope));
    expect(only(stack, 'AWS::SecretsManager::Secret').Properties.Tags).toEqual([{ Key: 'rotation', Value: 'manual' }]);
    Template.fromStack(stack).resourceCountIs('AWS::SecretsManager::RotationSchedule', 0);
    const rule = only(stack, 'AWS::Events::Rule').Properties;
    expect(rule).toEqual({
      Description: 'Reminds of a secret that is changed by hand',
      ScheduleExpression: 'rate(90 days)',
      State: 'ENABLED',
      Targets: [{
        Id: 'Target0',
        Arn: `\${${idOf(stack, 'AWS::SNS::Topic')}}`,
        Input: `"The secret ${secretRef(stack)} is due to be changed by hand, every 90 days. Nothing else does it: The bank issues keys on paper."`,
      }],
    });
    expect(rotated.reminderRule).toBeDefined();
    expect(rotated.rotationSchedule).toBeUndefined();
    expect(warnings(stack)).toEqual([]);
  });

  test('more seldom than four times a year gives a warning', () => {
    expect(warnings(build((scope) => manual(scope, 91)).stack)).toEqual(['interval']);
  });
});

describe('who learns of failures', () => {
  const PATTERN = (stack: Stack) => ({
    'source': ['aws.secretsmanager'],
    'detail-type': ['AWS Service Event via CloudTrail'],
    'detail': {
      eventSource: ['secretsmanager.amazonaws.com'],
      eventName: ['RotationFailed', 'RotationAbandoned', 'TestRotationFailed'],
      $or: [{ additionalEventData: { SecretId: [secretRef(stack)] } }, { serviceEventDetails: { secretId: [secretRef(stack)] } }],
    },
  });

  test('a topic: of rotations of this secret, and of errors of our function', () => {
    const { stack, rotated } = build((scope) => ({ notifyTopic: new sns.Topic(scope, 'Topic') }));
    const topic = `\${${idOf(stack, 'AWS::SNS::Topic')}}`;
    expect(only(stack, 'AWS::Events::Rule').Properties).toEqual({
      Description: 'The rotation of a secret failed', EventPattern: PATTERN(stack), State: 'ENABLED', Targets: [{ Id: 'Target0', Arn: topic }],
    });
    expect(only(stack, 'AWS::CloudWatch::Alarm').Properties).toEqual({
      AlarmDescription: 'The function that rotates Stack/Token fails: its log says why. The current value stays in use.',
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: `\${${idOf(stack, 'AWS::Lambda::Function')}}` }],
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [topic],
    });
    expect(only(stack, 'AWS::SNS::TopicPolicy').Properties.PolicyDocument.Statement).toEqual([{
      Sid: '0',
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sns:Publish',
      Resource: topic,
      Condition: { StringEqualsIfExists: { 'aws:SourceAccount': ACCOUNT } },
    }]);
    expect([rotated.rotationFailedRule, rotated.rotationErrorsAlarm].every(Boolean)).toBe(true);
    expect(warnings(stack)).toEqual([]);
  });

  test('without our function there is no alarm about it', () => {
    const { stack, rotated } = build((scope) => ({ notifyTopic: new sns.Topic(scope, 'Topic'), rotation: SecretRotation.lambda(newFunction(scope)) }));
    Template.fromStack(stack).resourceCountIs('AWS::CloudWatch::Alarm', 0);
    expect(rotated.rotationErrorsAlarm).toBeUndefined();
  });

  test('of a secret that is known without the end of its ARN', () => {
    const { stack } = build((scope) => ({
      rotation: SecretRotation.managed(secretsmanager.Secret.fromSecretPartialArn(scope, 'Managed', `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:rds!db`)),
      notifyTopic: new sns.Topic(scope, 'Topic'),
    }));
    const SecretId = [{ prefix: `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:rds!db-` }];
    expect(only(stack, 'AWS::Events::Rule').Properties.EventPattern.detail.$or[0]).toEqual({ additionalEventData: { SecretId } });
  });

  test('whoever else is asked for', () => {
    const { stack, rotated } = build();
    rotated.onRotationFailed('Ticket', { bind: () => ({ arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:tickets` }) });
    expect(only(stack, 'AWS::Events::Rule').Properties).toMatchObject({ EventPattern: PATTERN(stack), Targets: [{ Arn: `arn:aws:sqs:${REGION}:${ACCOUNT}:tickets` }] });
  });
});

describe('accounts and grants', () => {
  test('accounts and the organization that are let in', () => {
    expect(ofPolicy(build({ allowedAccounts: [FOREIGN], organizationId: 'o-a1b2c3d4e5' }).stack)[0]).toEqual({
      ...DENY_OUTSIDERS,
      Condition: {
        StringNotEquals: { 'aws:PrincipalAccount': [ACCOUNT, FOREIGN], 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    });
  });

  test('a role of the account reads by its own policy, and by that of the key', () => {
    const { stack, rotated } = build((scope) => ({ rotation: SecretRotation.lambda(newFunction(scope)) }));
    const reader = new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountRootPrincipal() });
    rotated.grantRead(reader, ['AWSCURRENT']);
    expect(ofPolicy(stack)).toEqual(DENIES);
    expect(only(stack, 'AWS::IAM::Policy', 'Reader').Properties.PolicyDocument.Statement[0]).toEqual({
      Effect: 'Allow',
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      Resource: secretRef(stack),
      Condition: { 'ForAnyValue:StringEquals': { 'secretsmanager:VersionStage': ['AWSCURRENT'] } },
    });
    expect(ofKey(stack).pop()).toEqual({
      Effect: 'Allow', Principal: { AWS: `\${${idOf(stack, 'AWS::IAM::Role', 'Reader')}.Arn}` }, Action: 'kms:Decrypt', Resource: '*', Condition: VIA_SECRETS_MANAGER,
    });
  });

  test('a role of an account that is let in reads by the policies of the secret and of the key', () => {
    const { stack, rotated } = build({ allowedAccounts: [FOREIGN] });
    rotated.grantRead(new iam.ArnPrincipal(`arn:aws:iam::${FOREIGN}:role/Reader`));
    expect(ofPolicy(stack).slice(3)).toEqual([{
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${FOREIGN}:role/Reader` },
      Action: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      Resource: secretRef(stack),
    }]);
    expect(ofKey(stack).pop()).toMatchObject({ Principal: { AWS: `arn:aws:iam::${FOREIGN}:role/Reader` }, Action: 'kms:Decrypt' });
  });

  test('writing', () => {
    const { stack, rotated } = build((scope) => ({ rotation: SecretRotation.lambda(newFunction(scope)) }));
    rotated.grantWrite(new iam.Role(stack, 'Writer', { assumedBy: new iam.AccountRootPrincipal() }));
    expect(only(stack, 'AWS::IAM::Policy', 'Writer').Properties.PolicyDocument.Statement[0]).toEqual({
      Effect: 'Allow',
      Action: ['secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecret', 'secretsmanager:UpdateSecretVersionStage'],
      Resource: secretRef(stack),
    });
  });

  const statement = (options: iam.PolicyStatementProps) => new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: ['*'], ...options });
  const everybody = (sid: string) => `'principals' of the statement ${sid} must be named, got everybody: the secret would be open to the world`;
  const foreign = (sid: string, account: string) => `'principals' of the statement ${sid} must be of the secret's account or of 'allowedAccounts', got one of ${account}`;
  const OTHER = '777788889999';

  test.each<[string, iam.PolicyStatement, string]>([
    ['everybody', statement({ principals: [new iam.AnyPrincipal()] }), everybody('without Sid')],
    ['a star', statement({ sid: 'Star', principals: [new iam.StarPrincipal()] }), everybody('Star')],
    ['everybody of some organization', statement({ principals: [new iam.OrganizationPrincipal('o-1234567890')] }), everybody('without Sid')],
    ['all but one', statement({ notPrincipals: [new iam.AccountPrincipal(OTHER)] }), everybody('without Sid')],
    ['an account', statement({ sid: 'A', principals: [new iam.AccountPrincipal(OTHER)] }), foreign('A', OTHER)],
    ['a role', statement({ principals: [new iam.ArnPrincipal(`arn:aws:iam::${OTHER}:role/R`)] }), foreign('without Sid', OTHER)],
    ['a role in some partition', statement({ principals: [new iam.ArnPrincipal(`arn:${Aws.PARTITION}:iam::${OTHER}:role/R`)] }), foreign('without Sid', OTHER)],
    ['a role behind a condition', statement({
      principals: [new iam.PrincipalWithConditions(new iam.AccountPrincipal(OTHER), { StringEquals: { 'aws:PrincipalTag/a': 'b' } })],
    }), foreign('without Sid', OTHER)],
    ['one among others', statement({
      principals: [new iam.AccountPrincipal(ACCOUNT), new iam.AccountPrincipal(FOREIGN), new iam.AccountPrincipal(OTHER)],
    }), foreign('without Sid', OTHER)],
  ])('a statement for %s is an error', (_name, bad, message) => {
    const { stack, rotated } = build({ allowedAccounts: [FOREIGN] });
    expect(() => rotated.addToResourcePolicy(bad)).toThrow(new Error(message));
    expect(() => rotated.secret.addToResourcePolicy(bad)).toThrow(new Error(message));
    expect(ofPolicy(stack)).toEqual(DENIES.map((deny) => deny === DENY_OUTSIDERS ? expect.anything() : deny));
  });

  test('so is a grant', () => {
    expect(() => build().rotated.grantRead(new iam.ArnPrincipal(`arn:aws:iam::${FOREIGN}:role/R`))).toThrow(foreign('without Sid', FOREIGN));
  });

  test('an account is compared with that of the stack even where that is not known', () => {
    const stack = new Stack(new App(), 'Stack');
    const rotated = new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated() });
    expect(() => rotated.addToResourcePolicy(statement({ principals: [new iam.AccountPrincipal(OTHER)] }))).toThrow(foreign('without Sid', OTHER));
    expect(rotated.addToResourcePolicy(statement({ principals: [new iam.AccountRootPrincipal()] })).statementAdded).toBe(true);
  });

  test.each<[string, iam.PolicyStatement]>([
    ['the account', statement({ principals: [new iam.AccountRootPrincipal()] })],
    ['a role of it', statement({ principals: [new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:role/R`)] })],
    ['an account that is let in', statement({ principals: [new iam.AccountPrincipal(FOREIGN)] })],
    ['a service', statement({ principals: [new iam.ServicePrincipal('transfer.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } })] })],
    ['a Deny for everybody', statement({ effect: iam.Effect.DENY, principals: [new iam.AnyPrincipal()] })],
  ])('one for %s is not', (_name, good) => {
    const { stack, rotated } = build({ allowedAccounts: [FOREIGN] });
    expect(rotated.addToResourcePolicy(good).statementAdded).toBe(true);
    expect(ofPolicy(stack)).toHaveLength(4);
    Template.fromStack(stack).resourceCountIs('AWS::SecretsManager::ResourcePolicy', 1);
  });

  test.each<[string, iam.PolicyStatement]>([
    ['its accounts', statement({ principals: [new iam.AccountPrincipal(OTHER)] })],
    ['everybody of it', statement({ principals: [new iam.OrganizationPrincipal('o-a1b2c3d4e5')] })],
  ])('with an organization, nor is one for %s', (_name, good) => {
    expect(build({ organizationId: 'o-a1b2c3d4e5' }).rotated.addToResourcePolicy(good).statementAdded).toBe(true);
  });

  test('but everybody still is', () => {
    expect(() => build({ organizationId: 'o-a1b2c3d4e5' }).rotated.addToResourcePolicy(statement({ principals: [new iam.AnyPrincipal()] }))).toThrow(everybody('without Sid'));
  });
});

describe('other props', () => {
  test('name and description', () => {
    expect(only(build({ secretName: 'app/token', description: 'Opens the door' }).stack, 'AWS::SecretsManager::Secret').Properties)
      .toMatchObject({ Name: 'app/token', Description: 'Opens the door' });
  });

  test('a first value by reference', () => {
    const { stack } = build({ secretStringValue: SecretValue.secretsManager('seed') });
    const { Properties: properties } = only(stack, 'AWS::SecretsManager::Secret');
    expect(properties.SecretString).toBe('{{resolve:secretsmanager:seed:SecretString:::}}');
    expect(properties.GenerateSecretString).toBeUndefined();
  });

  test('a given key is opened for what needs it', () => {
    const { stack } = build((scope) => ({ key: new SecureKey(scope, 'Given', { alias: 'given' }) }));
    expect(ofKey(stack).map(({ Sid, Condition }) => Sid ?? Condition)).toEqual(expect.arrayContaining([VIA_SECRETS_MANAGER, 'CloudWatchLogs']));
    expect(warnings(stack)).toEqual(['noNotification']);
  });

  test('a key of another stack is opened without a circle', () => {
    const app = new App();
    const keys = new Stack(app, 'Keys', { env: { account: ACCOUNT, region: REGION } });
    const stack = new Stack(app, 'Stack', { env: { account: ACCOUNT, region: REGION } });
    const key = new SecureKey(keys, 'Given', { alias: 'given' });
    new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated({ setAndTest: newFunction(stack) }), key });
    app.synth();
    expect(keys.dependencies).toEqual([]);
    expect(ofKey(keys).map(({ Sid }) => Sid)).toContain('CloudWatchLogs');
  });

  test('an imported key gets a warning, for our function has a log', () => {
    const { stack } = build((scope) => ({ key: kms.Key.fromKeyArn(scope, 'Imported', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1`) }));
    expect(warnings(stack)).toEqual(['keyPolicy', 'noNotification']);
  });

  test('copies, with a key of their Region', () => {
    const { stack } = build((scope) => ({
      replicaRegions: [{ region: 'eu-central-1', encryptionKey: kms.Key.fromKeyArn(scope, 'There', `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1`) }, { region: 'us-east-1' }],
    }));
    expect(only(stack, 'AWS::SecretsManager::Secret').Properties.ReplicaRegions).toEqual([
      { Region: 'eu-central-1', KmsKeyId: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/1` }, { Region: 'us-east-1' },
    ]);
    Annotations.fromStack(stack).hasWarning('/Stack/Token',
      Match.stringLikeRegexp('^The copies in us-east-1 are encrypted with the key of AWS, whose policy nobody can narrow: give each a key of its Region\\.'));
    expect(warnings(stack)).toEqual(['noNotification', 'replicaKey']);
  });

  test.each([
    [Duration.hours(4), undefined, 'rate(4 hours)', '2h'],
    [Duration.hours(23), Duration.hours(23), 'rate(23 hours)', '23h'],
    [Duration.hours(24), Duration.hours(24), 'rate(1 day)', '24h'],
    [Duration.days(90), Duration.hours(1), 'rate(90 days)', '1h'],
    [Duration.days(1000), Duration.minutes(60), 'rate(1000 days)', '1h'],
  ])('rotates every %s within %s', (automaticallyAfter, rotationWindow, ScheduleExpression, window) => {
    expect(only(build({ automaticallyAfter, rotationWindow }).stack, 'AWS::SecretsManager::RotationSchedule').Properties.RotationRules)
      .toEqual({ ScheduleExpression, Duration: window });
  });

  test('days that only the deployment knows', () => {
    const stack = newStack();
    const { CfnParameter } = jest.requireActual<typeof import('aws-cdk-lib')>('aws-cdk-lib');
    const days = new CfnParameter(stack, 'Days', { type: 'Number' });
    new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated(), automaticallyAfter: Duration.days(days.valueAsNumber) });
    expect(only(stack, 'AWS::SecretsManager::RotationSchedule').Properties.RotationRules).toEqual({ AutomaticallyAfterDays: '${Days}', Duration: '2h' });
  });

  test('rotation with every change of the schedule', () => {
    expect(only(build({ rotateImmediatelyOnUpdate: true }).stack, 'AWS::SecretsManager::RotationSchedule').Properties.RotateImmediatelyOnUpdate).toBe(true);
  });

  test('removal with the stack, with a warning', () => {
    const { stack } = build({ removalPolicy: RemovalPolicy.DESTROY });
    const policies = Object.values(Template.fromStack(stack).toJSON().Resources).filter(({ Type }: any) => /SecretsManager|KMS::Key/.test(Type))
      .map(({ DeletionPolicy }: any) => DeletionPolicy);
    expect(policies).toEqual(['Delete', 'Delete', 'Delete', undefined]);
    expect(warnings(stack)).toContain('removalPolicy');
  });

  test('an interval of more than 90 days gives a warning', () => {
    const { stack } = build({ automaticallyAfter: Duration.days(91) });
    Annotations.fromStack(stack).hasWarning('/Stack/Token',
      Match.stringLikeRegexp('^The secret stays the same for 91 days; FSBP SecretsManager\\.4 asks for 90 days at most\\..*cdk-security-baseline:RotatedSecret\\.interval'));
  });
});

test.each([['cn-north-1'], ['us-gov-west-1'], ['us-east-1'], ['eu-central-1'], [undefined]])('synthesizes in %p without a literal partition', (region) => {
  const stack = new Stack(new App(), 'Stack', { env: { region } });
  const rotated = new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated({ setAndTest: newFunction(stack) }) });
  new CfnOutput(stack, 'Arn', { value: rotated.secretArn });
  const template = JSON.stringify(flat(Template.fromStack(stack).toJSON()));
  expect(template).not.toContain('arn:aws:');
  expect(template).toContain(`secretsmanager.${region ?? '${AWS::Region}'}.amazonaws.com`);
});
