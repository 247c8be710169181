import { CfnResource, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** @see https://docs.aws.amazon.com/waf/latest/developerguide/logging-destinations.html */
export const LOG_NAME_PREFIX = 'aws-waf-logs-';

interface Named {
  readonly logGroupName?: string;
  readonly bucketName?: string;
  readonly bucketNamePrefix?: string;
  readonly deliveryStreamName?: string;
}

/**
 * Refuses a destination whose name AWS WAF would not take.
 *
 * @param name the name, as its construct tells it
 * @returns whether the name is known
 */
export function requireLogName(destination: IConstruct, name: string): boolean {
  const resource = destination.node.defaultChild;
  const wanted = `'destination' must have a name that begins with ${LOG_NAME_PREFIX}`;
  let candidates: (string | undefined)[] = [name];
  if (resource && CfnResource.isCfnResource(resource)) {
    const { logGroupName, bucketName, bucketNamePrefix, deliveryStreamName } = resource as Named;
    candidates = [logGroupName, bucketName, bucketNamePrefix, deliveryStreamName];
  }
  // The name that an L2 was not given is a token for nothing.
  const given: unknown = candidates.map((candidate) => Stack.of(destination).resolve(candidate) as unknown).find((value) => value !== undefined);
  if (given === undefined) {
    throw new Error(`${wanted}, got one that CloudFormation makes up`);
  }
  const { text, whole } = beginningOf(given);
  const compared = whole ? text : text.slice(0, LOG_NAME_PREFIX.length);
  if (whole ? !text.startsWith(LOG_NAME_PREFIX) || text === LOG_NAME_PREFIX : !LOG_NAME_PREFIX.startsWith(compared)) {
    throw new Error(`${wanted}, got ${text}${whole ? '' : '…'}`);
  }
  return compared.length >= LOG_NAME_PREFIX.length;
}

/** What of a name is known before the deployment. */
function beginningOf(value: unknown): { readonly text: string; readonly whole: boolean } {
  if (typeof value === 'string') {
    return { text: value, whole: true };
  }
  const { 'Fn::Join': join, 'Fn::Sub': substitution } = value as { readonly 'Fn::Join'?: [string, unknown[]]; readonly 'Fn::Sub'?: unknown };
  if (join) {
    const [separator, [first, ...others]] = join;
    const { text, whole } = beginningOf(first);
    return whole && others.length > 0 ? { text: `${text}${separator}`, whole: false } : { text, whole };
  }
  const pattern: unknown = Array.isArray(substitution) ? substitution[0] : substitution;
  return typeof pattern === 'string' ? { text: pattern.split('${')[0], whole: !pattern.includes('${') } : { text: '', whole: false };
}
