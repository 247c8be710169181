import { Token } from 'aws-cdk-lib';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { requireMatch, requireRange, requireText, wholeDays, wholeMinutes } from '../../../../private/validation';
import {
  type ExternalRotationOptions, type GeneratedRotationOptions, HostedRotationEngine, type HostedRotationOptions, HostedRotationStrategy,
  type ManualRotationOptions,
} from '../../../secret-rotation-options';

export function validateGenerated({ timeout, ...options }: GeneratedRotationOptions): void {
  requireRange('timeout', wholeMinutes('timeout', timeout), 1, 15, 'minutes');
  requireVpc(options);
  if (options.setAndTest !== undefined) {
    requireAttribute('setAndTest', 'a function', options.setAndTest, 'functionArn');
  }
}

export function validateLambda(rotationFunction: lambda.IFunction): void {
  requireAttribute('rotationFunction', 'a function', rotationFunction, 'functionArn');
}

export function validateHosted({ engine, strategy = HostedRotationStrategy.SINGLE_USER, ...options }: HostedRotationOptions): void {
  requireOneOf('engine', engine, Object.values(HostedRotationEngine));
  requireOneOf('strategy', strategy, Object.values(HostedRotationStrategy));
  if (strategy === HostedRotationStrategy.MULTI_USER && options.masterSecret === undefined) {
    throw new Error("'masterSecret' must be given for HostedRotationStrategy.MULTI_USER, got none");
  }
  if (strategy === HostedRotationStrategy.SINGLE_USER && options.masterSecret !== undefined) {
    throw new Error("'masterSecret' must be left out for HostedRotationStrategy.SINGLE_USER");
  }
  requireVpc(options);
}

export function validateManaged(secret: secretsmanager.ISecret): void {
  requireAttribute('secret', 'a secret', secret, 'secretArn');
  if (secretsmanager.Secret.isSecret(secret)) {
    throw new Error(`'secret' must be one that another service made and rotates, got ${secret.node.path} of this app`);
  }
}

export function validateExternal({ secretType, metadata = {} }: ExternalRotationOptions): void {
  requireText('secretType', secretType);
  requireMatch('secretType', secretType, /^[A-Za-z0-9]{1,256}$/, 'have 1 to 256 letters and digits, such as SalesforceClientSecret');
  Object.entries(metadata).forEach(([key, value]) => { requireText(`metadata.${key}`, value); });
}

export function validateManual({ reason, remindEvery, topic }: ManualRotationOptions): void {
  requireText('reason', reason);
  requireRange('reason', Token.isUnresolved(reason) ? undefined : reason.trim().length, 1, 512, 'characters');
  if ((remindEvery as unknown) === undefined) {
    throw new Error("'remindEvery' must be given, got none");
  }
  if (remindEvery.isUnresolved()) {
    throw new Error("'remindEvery' must be known when the app is synthesized, got a duration that is known only at deployment");
  }
  requireRange('remindEvery', wholeDays('remindEvery', remindEvery), 1, 365, 'days');
  requireAttribute('topic', 'a topic', topic, 'topicArn');
}

/** From other languages, and from plain JavaScript, anything may come. */
function requireAttribute(prop: string, what: string, given: object | undefined, attribute: string): void {
  if (typeof (given as Record<string, unknown> | undefined)?.[attribute] !== 'string') {
    throw new Error(`'${prop}' must be ${what}, got ${given === undefined ? 'none' : 'something else'}`);
  }
}

function requireOneOf(prop: string, value: string, allowed: string[]): void {
  if (!allowed.includes(value)) {
    throw new Error(`'${prop}' must be ${allowed.join(', ')}, got ${value}`);
  }
}

function requireVpc({ vpc, vpcSubnets, securityGroups }: Pick<HostedRotationOptions, 'vpc' | 'vpcSubnets' | 'securityGroups'>): void {
  for (const [prop, value] of Object.entries({ vpcSubnets, securityGroups })) {
    if (value !== undefined && vpc === undefined) {
      throw new Error(`'vpc' must be given with '${prop}', got none`);
    }
  }
}
