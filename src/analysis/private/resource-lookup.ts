import { byPath, didYouMean, oneOf } from './near';
import { isKnownText, readable } from '../../template/model/opaque';
import type { Model } from '../model/types';

const CHILDREN = /(\/\*+|:\*+)$/;

/** The ARN, or pattern of ARNs, that a question means by a resource. */
export function resourceArn(text: string, model: Model): string {
  if (text === '*' || text.startsWith('arn:') || (text.includes('*') && text.includes(':'))) {
    return text;
  }
  const children = CHILDREN.exec(text)?.[0] ?? '';
  const path = text.slice(0, text.length - children.length);
  const found = byPath(model.targets, (target) => target.path, path);
  if (found.length > 1 && text !== '') {
    throw new Error(`'resources' must name one resource each, got ${readable(text)}, which may be ${oneOf(found.slice(0, 5).map((target) => target.path ?? target.arn))}`);
  }
  if (found.length === 0 || text === '') {
    const paths = model.targets.flatMap((target) => target.path ?? []);
    throw new Error(`'resources' must name resources by ARN or construct path, got ${readable(text)}${didYouMean(path, paths)}`);
  }
  return `${found[0].arn}${children}`;
}

const API = /^arn:([^:]+):apigateway:([^:]+)::\/restapis\/(.+)$/;

/** What a call of an API is about, where the API was named as what it is managed as. */
export function calledArn(arn: string, action: string, model: Model): string {
  const [, partition, region, rest] = (action.toLowerCase().startsWith('execute-api:') ? API.exec(arn) : undefined) ?? [];
  const account = rest === undefined ? undefined : model.targetsFor(arn).find((target) => target.account !== undefined)?.account;
  if (account === undefined) {
    return arn;
  }
  const hasMethods = CHILDREN.test(rest) || (isKnownText(rest) && rest.includes('/'));
  return `arn:${partition}:execute-api:${region}:${account}:${rest}${hasMethods ? '' : '/*'}`;
}
