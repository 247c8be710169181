import { Token } from 'aws-cdk-lib';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { RotationChoice } from './rotation-choice';
import { requireRange, requireText } from '../../../../private/validation';

/** The longest that the API takes, and the shortest that nobody guesses. */
const LENGTH = { minimum: 16, maximum: 4096, default: 32 };
const CHARACTERS_AT_LEAST = 10;

/** Those that need an escape where values are pasted: what the rotation functions of AWS exclude by themselves. */
const EXCLUDED = '/@"\'\\';
/** Those that break the connection strings of some database: the default of hosted rotation in aws-cdk-lib. */
const EXCLUDED_FOR_DATABASES = ' %+~`#$&*()|[]{}:;<>?!\'/@"\\';

/** @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html */
const LOWERCASE = 'abcdefghijklmnopqrstuvwxyz';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

type Generator = secretsmanager.SecretStringGenerator;

/** The generator with our defaults. */
export function generatorOf(given: Generator = {}, choice: RotationChoice): Generator {
  const generator = {
    ...given,
    passwordLength: given.passwordLength ?? LENGTH.default,
    excludeCharacters: given.excludeCharacters ?? (choice.kind === 'hosted' ? EXCLUDED_FOR_DATABASES : EXCLUDED),
  };
  const masterSecret = choice.kind === 'hosted' ? choice.options.masterSecret : undefined;
  return masterSecret && given.secretStringTemplate !== undefined
    ? { ...generator, secretStringTemplate: JSON.stringify({ masterarn: masterSecret.secretArn, ...templateOf(given) }) }
    : generator;
}

/** The policy in the words of GetRandomPassword. */
export function passwordPolicyOf(generator: Generator): Record<string, unknown> {
  return {
    PasswordLength: generator.passwordLength,
    ExcludeCharacters: generator.excludeCharacters,
    ExcludeLowercase: generator.excludeLowercase,
    ExcludeNumbers: generator.excludeNumbers,
    ExcludePunctuation: generator.excludePunctuation,
    ExcludeUppercase: generator.excludeUppercase,
    IncludeSpace: generator.includeSpace,
    RequireEachIncludedType: generator.requireEachIncludedType,
  };
}

export function validateGenerator(given: Generator | undefined, choice: RotationChoice): void {
  const generator = generatorOf(given && { ...given, secretStringTemplate: undefined }, choice);
  requireRange('generateSecretString.passwordLength', generator.passwordLength, LENGTH.minimum, LENGTH.maximum, 'characters');
  if (!Token.isUnresolved(generator.excludeCharacters)) {
    requireText('generateSecretString.excludeCharacters', generator.excludeCharacters);
    const left = charactersOf(generator);
    if (left.size < CHARACTERS_AT_LEAST) {
      throw new Error(`'generateSecretString' must leave at least ${CHARACTERS_AT_LEAST} characters to choose from, got ${left.size}`);
    }
  }
  validateTemplate(given ?? {});
}

function charactersOf(generator: Generator): Set<string> {
  const all = [
    generator.excludeLowercase ? '' : LOWERCASE,
    generator.excludeUppercase ? '' : LOWERCASE.toUpperCase(),
    generator.excludeNumbers ? '' : '0123456789',
    generator.excludePunctuation ? '' : PUNCTUATION,
    generator.includeSpace ? ' ' : '',
  ].join('');
  return new Set(Array.from(all).filter((character) => !generator.excludeCharacters?.includes(character)));
}

function validateTemplate(generator: Generator): void {
  const { secretStringTemplate: template, generateStringKey: key } = generator;
  if ((template === undefined) !== (key === undefined)) {
    throw new Error(`'generateSecretString.${template === undefined ? 'secretStringTemplate' : 'generateStringKey'}' must be given with '${
      template === undefined ? 'generateStringKey' : 'secretStringTemplate'}', got none`);
  }
  if (template !== undefined && key !== undefined && !Token.isUnresolved(key)) {
    requireText('generateSecretString.generateStringKey', key);
    const fields = templateOf(generator);
    if (fields && key in fields) {
      throw new Error(`'generateSecretString.secretStringTemplate' must not hold ${key}, which is generated: it would stand in the template as plain text`);
    }
  }
}

/** The fields besides the generated one; undefined where only the deployment knows them. */
export function templateOf({ secretStringTemplate: template }: Generator): Record<string, unknown> | undefined {
  if (template === undefined) {
    return undefined;
  }
  requireText('generateSecretString.secretStringTemplate', template);
  let parsed: unknown;
  try {
    parsed = JSON.parse(template);
  } catch {
    if (Token.isUnresolved(template)) {
      return undefined;
    }
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error("'generateSecretString.secretStringTemplate' must be a JSON object, got other text");
  }
  return parsed as Record<string, unknown>;
}
