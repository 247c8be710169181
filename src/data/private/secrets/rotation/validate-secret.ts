import { SecretValue, Stack, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { generatorOf, templateOf, validateGenerator } from './generated-string';
import type { RotationChoice } from './rotation-choice';
import { validateRules } from './rotation-rules';
import { requireDistinct, requireEach, requireKnownList, requireMatch, requireRange, requireText } from '../../../../private/validation';
import type { RotatedSecretProps } from '../../../rotated-secret-props';
import { SecretRotation } from '../../../secret-rotation';

/** What only the one who makes a secret can decide. */
const OF_OWN_SECRETS = ['secretName', 'description', 'generateSecretString', 'secretStringValue', 'target', 'key', 'replicaRegions'] as const;
const OF_SCHEDULES = ['automaticallyAfter', 'rotationWindow', 'rotateImmediatelyOnUpdate'] as const;
const SECRET_NAME = /^(?!.*-[A-Za-z0-9]{6}$)[\w/+=.@-]{1,512}$/;
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;

/** Everything that can be said before the first resource exists. */
export function validateSecret(scope: Construct, props: RotatedSecretProps): RotationChoice {
  const given: unknown = props.rotation;
  if (!(given instanceof SecretRotation)) {
    throw new Error(`'rotation' must be one of SecretRotation, got ${given === undefined ? 'none' : 'something else'}`);
  }
  const choice = given._choice;
  if (choice.kind === 'managed') {
    requireAbsent(props, OF_OWN_SECRETS, 'SecretRotation.managed(): the service that made the secret decides it');
  }
  if (choice.kind === 'managed' && props.automaticallyAfter === undefined) {
    requireAbsent(props, ['rotationWindow', 'rotateImmediatelyOnUpdate'], "SecretRotation.managed() without 'automaticallyAfter': the schedule is that of the service");
  }
  if (choice.kind === 'manual') {
    requireAbsent(props, [...OF_SCHEDULES, 'notifyTopic'], 'SecretRotation.manual(): nothing rotates by itself');
  }
  requireMatch('secretName', props.secretName, SECRET_NAME, 'have 1 to 512 letters, digits and /_+=.@-, and not end in a hyphen and six characters');
  requireRange('description', Token.isUnresolved(props.description) ? undefined : props.description?.length, 1, 2048, 'characters');
  validateRules(props.automaticallyAfter, props.rotationWindow);
  validateAudience(props);
  validateReplicas(scope, props);
  validateValue(scope, props, choice);
  return choice;
}

function requireAbsent(props: RotatedSecretProps, names: readonly (keyof RotatedSecretProps)[], reason: string): void {
  const given = names.find((name) => props[name] !== undefined);
  if (given !== undefined) {
    throw new Error(`'${given}' must be left out with ${reason}`);
  }
}

function validateAudience({ allowedAccounts, organizationId }: RotatedSecretProps): void {
  requireEach('allowedAccounts', allowedAccounts, /^\d{12}$/, 'be the 12 digits of an account');
  requireDistinct('allowedAccounts', allowedAccounts ?? []);
  requireMatch('organizationId', organizationId, /^o-[a-z0-9]{10,32}$/, 'be the id of an organization, such as o-a1b2c3d4e5');
}

function validateReplicas(scope: Construct, { replicaRegions }: RotatedSecretProps): void {
  requireKnownList('replicaRegions', replicaRegions);
  if (replicaRegions !== undefined && !Array.isArray(replicaRegions)) {
    throw new Error(`'replicaRegions' must be a list, got ${typeof replicaRegions}`);
  }
  const own = Stack.of(scope).region;
  requireDistinct('replicaRegions', (replicaRegions ?? []).map(({ region }) => region));
  for (const { region, encryptionKey } of replicaRegions ?? []) {
    requireText('replicaRegions.region', region);
    requireMatch('replicaRegions.region', region, REGION, 'be a Region such as eu-west-1');
    if (region === own) {
      throw new Error(`'replicaRegions' must be other Regions than that of the stack, got ${region}`);
    }
    const keyRegion = encryptionKey?.env.region;
    if (![keyRegion, region].some((one) => one === undefined || Token.isUnresolved(one)) && keyRegion !== region) {
      throw new Error(`'replicaRegions.encryptionKey' must be a key of ${region}, got one of ${keyRegion ?? ''}`);
    }
  }
}

function validateValue(scope: Construct, props: RotatedSecretProps, choice: RotationChoice): void {
  const { generateSecretString: generator, secretStringValue } = props;
  if (secretStringValue !== undefined) {
    if (generator !== undefined) {
      throw new Error("'secretStringValue' must be left out with 'generateSecretString': there is one first value");
    }
    refusePlainText(scope, secretStringValue);
  }
  validateGenerator(generator, choice);
  if (choice.kind === 'external' && secretStringValue === undefined) {
    throw new Error("'secretStringValue' must be given with SecretRotation.external(): the first value comes from the partner");
  }
  if (choice.kind === 'hosted' && secretStringValue === undefined) {
    validateHostedValue(props, choice);
  }
}

/** The functions of AWS look for these keys. */
function validateHostedValue({ generateSecretString, target }: RotatedSecretProps, choice: RotationChoice): void {
  const { generateStringKey } = generateSecretString ?? {};
  if (generateStringKey !== 'password') {
    throw new Error(`'generateSecretString.generateStringKey' must be password with SecretRotation.hosted(), got ${generateStringKey ?? 'none'}`);
  }
  const fields = templateOf(generatorOf(generateSecretString, choice));
  const needed = target ? ['username'] : ['username', 'engine', 'host'];
  const missing = fields && needed.find((name) => !(name in fields));
  if (missing !== undefined) {
    throw new Error(`'generateSecretString.secretStringTemplate' must hold ${needed.join(', ')}${target ? '' : " without 'target'"}, got no ${missing}`);
  }
}

/** References are resolved by CloudFormation, and leave no trace in the template. */
function refusePlainText(scope: Construct, value: SecretValue): void {
  if (!((value as unknown) instanceof SecretValue)) {
    throw new Error(`'secretStringValue' must be a SecretValue, got ${typeof value === 'string' ? 'text' : typeof value}`);
  }
  const resolved: unknown = Stack.of(scope).resolve(value.unsafeUnwrap());
  if (typeof resolved === 'string' && !resolved.includes('{{resolve:')) {
    throw new Error("'secretStringValue' must be a reference, such as SecretValue.secretsManager(), got plain text, which would stand in the template");
  }
}
