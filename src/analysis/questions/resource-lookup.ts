import { byPath, didYouMean, oneOf } from './near';
import { isKnownText, readable } from '../../template/model/opaque';
import { relate } from '../evaluation/glob';
import type { Target } from '../evaluation/types';
import { childFormsOf } from '../model/targets';
import type { Model } from '../model/types';

const CHILDREN = /(\/\*+|:\*+)$/;

/** The ARN, or pattern of ARNs, that a question means by a resource. */
export function resourceArn(text: string, model: Model): string {
  if (text === '*' || text.startsWith('arn:') || isPatternOfArns(text)) {
    return text;
  }
  const children = CHILDREN.exec(text)?.[0] ?? '';
  const path = text.slice(0, text.length - children.length);
  const found = text === '' ? [] : byPath(model.targets.filter((target) => !isMadeRole(target, model)), (target) => target.path, path);
  if (found.length > 1) {
    throw new Error(`'resources' must name one resource each, got ${readable(text)}, which may be ${choices(found)}`);
  }
  if (found.length === 0) {
    const paths = model.targets.flatMap((target) => target.path ?? []);
    throw new Error(`'resources' must name resources by ARN or construct path, got ${readable(text)}${didYouMean(path, paths)}`);
  }
  const [{ arn }] = found;
  const forms = childFormsOf(arn);
  if (children.startsWith(':') && forms.length > 0 && !forms.includes(':*')) {
    throw new Error(`'resources' must name resources by ARN or construct path, got ${readable(text)}; what it holds is ${readable(path)}${forms.join('')}`);
  }
  return `${arn}${children}`;
}

/** Whether a text with wildcards can be an ARN: one that begins like a construct path would match none, and whatever it is asked for would be denied. */
function isPatternOfArns(text: string): boolean {
  return text.includes('*') && text.includes(':') && relate(text, 'arn:*') !== 'apart';
}

/** The role that IAM Identity Center makes for a permission set has the path of the set. */
function isMadeRole({ arn, path }: Target, model: Model): boolean {
  const identity = model.identityByArn(arn);
  return identity?.kind === 'permission-set' && model.targets.some((other) => other.arn !== arn && other.path === path);
}

function choices(targets: readonly Pick<Target, 'arn' | 'path'>[]): string {
  return oneOf(targets.slice(0, 5).map((target) => target.path ?? target.arn));
}

const PERMISSION_SET = /^arn:[^:]+:sso:::permissionSet\//;
const API = /^arn:([^:]+):apigateway:([^:]+)::\/restapis\/(.+)$/;

/** What an action is about, where the resource was named as what it is managed as: an API that is called, a permission set that is a role to IAM. */
export function calledArn(arn: string, action: string, model: Model): string {
  const [prefix] = action.toLowerCase().split(':');
  switch (prefix) {
    case 'execute-api': return methodsOf(arn, model);
    case 'iam':
    case 'sts': return madeRoleOf(arn, model);
    default: return arn;
  }
}

function methodsOf(arn: string, model: Model): string {
  const match = API.exec(arn);
  const account = match === null ? undefined : model.targetsFor(arn).find((target) => target.account !== undefined)?.account;
  if (match === null || account === undefined) {
    return arn;
  }
  const [, partition, region, rest] = match;
  const hasMethods = CHILDREN.test(rest) || (isKnownText(rest) && rest.includes('/'));
  return `arn:${partition}:execute-api:${region}:${account}:${rest}${hasMethods ? '' : '/*'}`;
}

function madeRoleOf(arn: string, model: Model): string {
  const path = PERMISSION_SET.test(arn) ? model.targets.find((target) => target.arn === arn)?.path : undefined;
  const roles = path === undefined ? [] : model.identities.filter(({ kind, path: one }) => kind === 'permission-set' && one.replace(/@.*$/, '') === path);
  if (roles.length > 1) {
    throw new Error(`'resources' must name one resource each, got ${readable(path ?? arn)}, which may be ${choices(roles)}`);
  }
  return roles.length === 0 ? arn : roles[0].arn;
}
