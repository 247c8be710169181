/** What is refused, in which words; and that it is refused before anything exists. */
import { App, CfnParameter, Duration, Lazy, SecretValue, Stack, Token } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import { RotatedSecret } from '../../src/data/rotated-secret';
import type { RotatedSecretProps } from '../../src/data/rotated-secret-props';
import { SecretRotation } from '../../src/data/secret-rotation';
import { type ExternalRotationOptions, HostedRotationEngine, HostedRotationStrategy, type ManualRotationOptions } from '../../src/data/secret-rotation-options';

const ENV = { account: '111122223333', region: 'eu-west-1' };
const newStack = () => new Stack(new App(), 'Stack', { env: ENV });

function refusal(props: Partial<RotatedSecretProps> | object): string {
  const stack = newStack();
  try {
    new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated(), ...props });
  } catch (error) {
    expect(stack.node.findChild('Token').node.children).toEqual([]);
    return (error as Error).message;
  }
  return 'nothing was refused';
}

const wrong = (value: unknown) => value as never;
const topic = sns.Topic.fromTopicArn(newStack(), 'Topic', 'arn:aws:sns:eu-west-1:111122223333:topic');
const managed = SecretRotation.managed(secretsmanager.Secret.fromSecretNameV2(newStack(), 'Managed', 'managed'));
const manual = SecretRotation.manual({ reason: 'Paper', remindEvery: Duration.days(30), topic });
const hosted = SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL });
const database = { asSecretAttachmentTarget: () => ({ targetId: 'db', targetType: secretsmanager.AttachmentTargetType.RDS_DB_INSTANCE }) };

test.each<[string, object, string]>([
  ['no rotation', { rotation: undefined }, "'rotation' must be one of SecretRotation, got none"],
  ['a rotation that is none', { rotation: {} }, "'rotation' must be one of SecretRotation, got something else"],
  ['an interval that is too short', { automaticallyAfter: Duration.hours(3) }, "'automaticallyAfter' must be between 4 hours and 1000 days, got 3 hours"],
  ['one a minute too short', { automaticallyAfter: Duration.minutes(239) }, "'automaticallyAfter' must be between 4 hours and 1000 days, got 3 hours 59 minutes"],
  ['one that is too long', { automaticallyAfter: Duration.days(1001) }, "'automaticallyAfter' must be between 4 hours and 1000 days, got 1001 days"],
  ['an hour and a half', { automaticallyAfter: Duration.minutes(270) }, "'automaticallyAfter' must be whole hours, got 4 hours 30 minutes"],
  ['a day and a half', { automaticallyAfter: Duration.hours(36) }, "'automaticallyAfter' must be whole days, got 1 day 12 hours"],
  ['hours that only the deployment knows', { automaticallyAfter: Duration.hours(Lazy.number({ produce: () => 4 })) },
    "'automaticallyAfter' must be a Duration.days() where only the deployment knows it, got Duration.hours()"],
  ['no window', { rotationWindow: Duration.hours(0) }, "'rotationWindow' must be between 1 and 24 hours, got 0"],
  ['a window of more than a day', { rotationWindow: Duration.hours(25) }, "'rotationWindow' must be between 1 and 24 hours, got 25"],
  ['a part of an hour', { rotationWindow: Duration.minutes(90) }, "'rotationWindow' must be whole hours, got 1 hour 30 minutes"],
  ['a window that only the deployment knows', { rotationWindow: Duration.hours(Lazy.number({ produce: () => 4 })) },
    "'rotationWindow' must be known when the app is synthesized, got a duration that is known only at deployment"],
  ['a window that is longer than the interval', { automaticallyAfter: Duration.hours(4), rotationWindow: Duration.hours(5) },
    "'rotationWindow' must be at most 'automaticallyAfter', which is 4 hours, got 5 hours"],
  ['a name with other characters', { secretName: 'my secret' },
    "'secretName' must have 1 to 512 letters, digits and /_+=.@-, and not end in a hyphen and six characters, got my secret"],
  ['a name that looks like an ARN', { secretName: 'token-AbCdEf' },
    "'secretName' must have 1 to 512 letters, digits and /_+=.@-, and not end in a hyphen and six characters, got token-AbCdEf"],
  ['a name that is no text', { secretName: 7 }, "'secretName' must be text, got the number 7"],
  ['a long description', { description: 'x'.repeat(2049) }, "'description' must be between 1 and 2048 characters, got 2049"],
  ['an account that is none', { allowedAccounts: ['1234'] }, "'allowedAccounts' must be the 12 digits of an account, got 1234"],
  ['an account in the place of a list', { allowedAccounts: '111122223333' }, "'allowedAccounts' must be a list, got the text 111122223333"],
  ['an account twice', { allowedAccounts: ['444455556666', '444455556666'] }, "'allowedAccounts' must not repeat an entry, got 444455556666 twice"],
  ['accounts that only the deployment knows', { allowedAccounts: Token.asList({ Ref: 'X' }) },
    "'allowedAccounts' must be known when the app is synthesized, got a list that is known only at deployment"],
  ['an organization that is none', { organizationId: 'r-abcd' }, "'organizationId' must be the id of an organization, such as o-a1b2c3d4e5, got r-abcd"],
  ['a copy in the own Region', { replicaRegions: [{ region: 'eu-west-1' }] }, "'replicaRegions' must be other Regions than that of the stack, got eu-west-1"],
  ['a copy twice', { replicaRegions: [{ region: 'us-east-1' }, { region: 'us-east-1' }] }, "'replicaRegions' must not repeat an entry, got us-east-1 twice"],
  ['a copy nowhere', { replicaRegions: [{ region: 'Ireland' }] }, "'replicaRegions.region' must be a Region such as eu-west-1, got Ireland"],
  ['a copy without Region', { replicaRegions: [{}] }, "'replicaRegions.region' must be text, got undefined"],
  ['a copy in the place of a list', { replicaRegions: { region: 'us-east-1' } }, "'replicaRegions' must be a list, got object"],
  ['a copy with the key of another Region', {
    replicaRegions: [{ region: 'us-east-1', encryptionKey: kms.Key.fromKeyArn(newStack(), 'Key', 'arn:aws:kms:eu-west-1:111122223333:key/1') }],
  }, "'replicaRegions.encryptionKey' must be a key of us-east-1, got one of eu-west-1"],
  ['both first values', { generateSecretString: {}, secretStringValue: SecretValue.secretsManager('seed') },
    "'secretStringValue' must be left out with 'generateSecretString': there is one first value"],
  ['plain text', { secretStringValue: SecretValue.unsafePlainText('hunter2') },
    "'secretStringValue' must be a reference, such as SecretValue.secretsManager(), got plain text, which would stand in the template"],
  ['plain text that comes late', { secretStringValue: SecretValue.unsafePlainText(Lazy.string({ produce: () => 'hunter2' })) },
    "'secretStringValue' must be a reference, such as SecretValue.secretsManager(), got plain text, which would stand in the template"],
  ['text in the place of a SecretValue', { secretStringValue: 'hunter2' }, "'secretStringValue' must be a SecretValue, got text"],
  ['a short password', { generateSecretString: { passwordLength: 15 } }, "'generateSecretString.passwordLength' must be between 16 and 4096 characters, got 15"],
  ['a long password', { generateSecretString: { passwordLength: 4097 } }, "'generateSecretString.passwordLength' must be between 16 and 4096 characters, got 4097"],
  ['digits alone without the 1', { generateSecretString: { excludeLowercase: true, excludeUppercase: true, excludePunctuation: true, excludeCharacters: '1' } },
    "'generateSecretString' must leave at least 10 characters to choose from, got 9"],
  ['characters that are no text', { generateSecretString: { excludeCharacters: 1 } }, "'generateSecretString.excludeCharacters' must be text, got the number 1"],
  ['a template without its key', { generateSecretString: { secretStringTemplate: '{}' } },
    "'generateSecretString.generateStringKey' must be given with 'secretStringTemplate', got none"],
  ['a key without its template', { generateSecretString: { generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must be given with 'generateStringKey', got none"],
  ['a template that is no JSON', { generateSecretString: { secretStringTemplate: '{x', generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must be a JSON object, got other text"],
  ['a template that is no object', { generateSecretString: { secretStringTemplate: '[]', generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must be a JSON object, got other text"],
  ['a template with a password', { generateSecretString: { secretStringTemplate: '{"password":"x"}', generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must not hold password, which is generated: it would stand in the template as plain text"],
  ['a partner without the first value', { rotation: SecretRotation.external({ secretType: 'SnowflakePat' }) },
    "'secretStringValue' must be given with SecretRotation.external(): the first value comes from the partner"],
  ['a database password without a user', { rotation: hosted }, "'generateSecretString.generateStringKey' must be password with SecretRotation.hosted(), got none"],
  ['another key for it', { rotation: hosted, generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'secret' } },
    "'generateSecretString.generateStringKey' must be password with SecretRotation.hosted(), got secret"],
  ['no user name', { rotation: hosted, target: database, generateSecretString: { secretStringTemplate: '{}', generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must hold username, got no username"],
  ['no address', { rotation: hosted, generateSecretString: { secretStringTemplate: '{"username":"app","engine":"mysql"}', generateStringKey: 'password' } },
    "'generateSecretString.secretStringTemplate' must hold username, engine, host without 'target', got no host"],
  ...['secretName', 'description', 'generateSecretString', 'secretStringValue', 'target', 'key', 'replicaRegions'].map((prop): [string, object, string] => [
    `${prop} of a secret that another service made`, { rotation: managed, [prop]: 'x' },
    `'${prop}' must be left out with SecretRotation.managed(): the service that made the secret decides it`,
  ]),
  ...['rotationWindow', 'rotateImmediatelyOnUpdate'].map((prop): [string, object, string] => [
    `${prop} of its own schedule`, { rotation: managed, [prop]: true },
    `'${prop}' must be left out with SecretRotation.managed() without 'automaticallyAfter': the schedule is that of the service`,
  ]),
  ...['automaticallyAfter', 'rotationWindow', 'rotateImmediatelyOnUpdate', 'notifyTopic'].map((prop): [string, object, string] => [
    `${prop} of a secret that is changed by hand`, { rotation: manual, [prop]: true },
    `'${prop}' must be left out with SecretRotation.manual(): nothing rotates by itself`,
  ]),
])('refuses %s', (_name, props, message) => {
  expect(refusal(props)).toBe(message);
});

const vpc = () => ec2.Vpc.fromVpcAttributes(newStack(), 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['subnet-1'] });
const own = () => new secretsmanager.Secret(newStack(), 'Own');
const external = (options: object) => () => SecretRotation.external({ secretType: 'SnowflakePat', ...options } as ExternalRotationOptions);
const byHand = (options: object) => () => SecretRotation.manual({ reason: 'Paper', remindEvery: Duration.days(30), topic, ...options } as ManualRotationOptions);

test.each<[string, () => SecretRotation, string]>([
  ['a timeout of no time', () => SecretRotation.generated({ timeout: Duration.minutes(0) }), "'timeout' must be between 1 and 15 minutes, got 0"],
  ['a timeout that Lambda does not take', () => SecretRotation.generated({ timeout: Duration.minutes(16) }), "'timeout' must be between 1 and 15 minutes, got 16"],
  ['a part of a minute', () => SecretRotation.generated({ timeout: Duration.seconds(90) }), "'timeout' must be whole minutes, got 1 minute 30 seconds"],
  ['subnets without a VPC', () => SecretRotation.generated({ vpcSubnets: {} }), "'vpc' must be given with 'vpcSubnets', got none"],
  ['security groups without a VPC', () => SecretRotation.generated({ securityGroups: [] }), "'vpc' must be given with 'securityGroups', got none"],
  ['what is no function', () => SecretRotation.generated({ setAndTest: wrong({}) }), "'setAndTest' must be a function, got something else"],
  ['a name in the place of a function', () => SecretRotation.lambda(wrong('users')), "'rotationFunction' must be a function, got something else"],
  ['no function', () => SecretRotation.lambda(wrong(undefined)), "'rotationFunction' must be a function, got none"],
  ['an engine that is none', () => SecretRotation.hosted({ engine: wrong('CASSANDRA') }),
    "'engine' must be MYSQL, POSTGRESQL, ORACLE, MARIADB, SQLSERVER, REDSHIFT, MONGODB, got CASSANDRA"],
  ['a strategy that is none', () => SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL, strategy: wrong('NO_USER') }),
    "'strategy' must be SINGLE_USER, MULTI_USER, got NO_USER"],
  ['two users without a master', () => SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL, strategy: HostedRotationStrategy.MULTI_USER }),
    "'masterSecret' must be given for HostedRotationStrategy.MULTI_USER, got none"],
  ['a master of one user', () => SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL, masterSecret: own() }),
    "'masterSecret' must be left out for HostedRotationStrategy.SINGLE_USER"],
  ['subnets of AWS without a VPC', () => SecretRotation.hosted({ engine: HostedRotationEngine.MYSQL, vpcSubnets: {} }), "'vpc' must be given with 'vpcSubnets', got none"],
  ['a managed secret of this app', () => SecretRotation.managed(own()), "'secret' must be one that another service made and rotates, got Stack/Own of this app"],
  ['what is no secret', () => SecretRotation.managed(wrong('arn')), "'secret' must be a secret, got something else"],
  ['a type with a dash', external({ secretType: 'Snow-Flake' }), "'secretType' must have 1 to 256 letters and digits, such as SalesforceClientSecret, got Snow-Flake"],
  ['no type', external({ secretType: undefined }), "'secretType' must be text, got undefined"],
  ['metadata that is no text', external({ metadata: { version: 65 } }), "'metadata.version' must be text, got the number 65"],
  ['no reason', byHand({ reason: ' ' }), "'reason' must be between 1 and 512 characters, got 0"],
  ['a missing reason', byHand({ reason: undefined }), "'reason' must be text, got undefined"],
  ['no interval', byHand({ remindEvery: undefined }), "'remindEvery' must be given, got none"],
  ['less than a day', byHand({ remindEvery: Duration.hours(23) }), "'remindEvery' must be whole days, got 23 hours"],
  ['more than a year', byHand({ remindEvery: Duration.days(366) }), "'remindEvery' must be between 1 and 365 days, got 366"],
  ['an interval that only the deployment knows', byHand({ remindEvery: Duration.days(Lazy.number({ produce: () => 4 })) }),
    "'remindEvery' must be known when the app is synthesized, got a duration that is known only at deployment"],
  ['no topic', byHand({ topic: undefined }), "'topic' must be a topic, got none"],
])('refuses %s', (_name, rotation, message) => {
  expect(rotation).toThrow(new Error(message));
});

test('takes what only the deployment knows', () => {
  const stack = newStack();
  const text = new CfnParameter(stack, 'Text').valueAsString;
  const number = new CfnParameter(stack, 'Number', { type: 'Number' }).valueAsNumber;
  expect(() => new RotatedSecret(stack, 'Token', {
    rotation: SecretRotation.generated({ vpc: vpc() }),
    secretName: text,
    description: text,
    organizationId: text,
    allowedAccounts: [text],
    replicaRegions: [{ region: text }],
    generateSecretString: { passwordLength: number, excludeCharacters: text, secretStringTemplate: text, generateStringKey: text },
  })).not.toThrow();
});

test.each<[string, (stack: Stack) => SecretValue]>([
  ['another secret', () => SecretValue.secretsManager('seed')],
  ['a parameter', () => SecretValue.ssmSecure('/seed')],
  ['a parameter of the template that is not shown', (stack) => SecretValue.cfnParameter(new CfnParameter(stack, 'Seed', { noEcho: true }))],
  ['the attribute of a resource', (stack) => new iam.AccessKey(stack, 'Key', { user: new iam.User(stack, 'User') }).secretAccessKey],
])('takes a first value by reference: %s', (_name, value) => {
  const stack = newStack();
  expect(() => new RotatedSecret(stack, 'Token', { rotation: SecretRotation.generated(), secretStringValue: value(stack) })).not.toThrow();
});

test('a function of another stack is a function', () => {
  const users = lambda.Function.fromFunctionName(newStack(), 'Users', 'users');
  expect(() => SecretRotation.generated({ setAndTest: users })).not.toThrow();
});
