import { type Stack, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

interface StatementJson {
  readonly Sid?: string;
  readonly Effect: iam.Effect;
  readonly Action?: string | string[];
  readonly NotAction?: string | string[];
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

const ANY = '*';
/** In a condition `*` would be taken as it stands. */
const OWN = '${aws:PrincipalAccount}';

/**
 * The same statements for sessions in any account: a permission set is written in one account and is in force in others.
 *
 * Resources that bear the name of this very stack stand for nothing there and are left out.
 */
export function inAnyAccount(stack: Stack, statements: iam.PolicyStatement[]): iam.PolicyStatement[] {
  return statements
    .map((statement) => stack.resolve(statement.toStatementJson()) as StatementJson)
    .flatMap((json) => {
      const resources = elsewhere(stack, json.Resource);
      const notResources = elsewhere(stack, json.NotResource);
      return resources?.length === 0 ? [] : [new iam.PolicyStatement({
        sid: json.Sid,
        effect: json.Effect,
        actions: list(json.Action),
        notActions: list(json.NotAction),
        resources,
        notResources,
        conditions: replace(stack, json.Condition, OWN) as Record<string, Record<string, unknown>> | undefined,
      })];
    });
}

function list(value: string | string[] | undefined): string[] | undefined {
  return value === undefined ? undefined : [value].flat();
}

function elsewhere(stack: Stack, value: unknown): string[] | undefined {
  return value === undefined ? undefined : [value].flat()
    .filter((resource) => !/"AWS::Stack(Name|Id)"/.test(JSON.stringify(resource)))
    .map((resource) => replace(stack, resource, ANY))
    .map((resource) => typeof resource === 'string' ? resource : Token.asString(resource));
}

function replace(stack: Stack, value: unknown, account: string): unknown {
  if (typeof value === 'string') {
    return Token.isUnresolved(stack.account) ? value : value.replaceAll(`:${stack.account}:`, `:${account}:`);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => replace(stack, entry, account));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return (value as { readonly Ref?: string }).Ref === 'AWS::AccountId'
    ? account
    : Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replace(stack, entry, account)]));
}
