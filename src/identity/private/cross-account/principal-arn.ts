import { type Stack, Token } from 'aws-cdk-lib';
import { requireText } from '../../../private/validation';

/** The ARN of an IAM user or role, or a pattern of such ARNs; `undefined` where only the deployment knows. */
export interface PrincipalArn {
  readonly account?: string;
  readonly kind?: 'user' | 'role';
}

const ACCOUNT = /^\d{12}$/;
const USER_OR_ROLE = /^(user|role)\/[\w+=,.@*?/-]+$/;
const UNKNOWN_NAME = /^(user|role)\//;

/** Takes the ARN apart. Nothing if it is none of a user or role, or has a wildcard outside of the name. */
export function parsePrincipalArn(arn: string): PrincipalArn | undefined {
  const [prefix = '', partition = '', service = '', region = '', account = '', name = '', ...rest] = arn.split(':');
  if (Token.isUnresolved(prefix) || Token.isUnresolved(service)) {
    return {};
  }
  const wellFormed = prefix === 'arn' && isKnownOr(/^aws[a-z-]*$/, partition) && service === 'iam' && region === '' && rest.length === 0;
  const kind = (Token.isUnresolved(name) ? UNKNOWN_NAME : USER_OR_ROLE).exec(name)?.[1] as PrincipalArn['kind'];
  if (!wellFormed || !isKnownOr(ACCOUNT, account) || (kind === undefined && !Token.isUnresolved(name))) {
    return undefined;
  }
  return { account: Token.isUnresolved(account) ? undefined : account, kind };
}

function isKnownOr(pattern: RegExp, part: string): boolean {
  return Token.isUnresolved(part) || pattern.test(part);
}

/**
 * The ARN as far as it is known. That of a named role in another environment is one token, which resolves to a text with nothing
 * but the partition left open.
 */
export function spelledOut(stack: Stack, arn: string): string {
  requireText('trustedPrincipalArns', arn);
  const resolved = stack.resolve(arn) as unknown;
  if (typeof resolved === 'string') {
    return resolved;
  }
  const [delimiter, parts] = (resolved as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'] ?? [];
  return parts ? parts.map((part) => (typeof part === 'string' ? part : Token.asString(part))).join(delimiter) : arn;
}
