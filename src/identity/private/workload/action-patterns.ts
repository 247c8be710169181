import { Token } from 'aws-cdk-lib';

/** A statement of a policy as it stands in a template. */
export interface StatementJson {
  readonly Sid?: string;
  readonly Effect?: string;
  readonly Action?: unknown;
  readonly NotAction?: unknown;
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: unknown;
}

const EVERYTHING = /^\*+(:\*+)?$/;
/** `*`, and the ARN of any role of any account, with or without a path. */
const EVERY_ROLE = /^(\*+|(.*:)?role\/\*+)$/;
const READS = /^[a-z0-9-]+:(BatchGet|Describe|Get|Head|List|Query|Scan|Search|Select|View)/;

/** Whether the statement allows everything on everything, conditions or not; everything but a few actions counts as well. */
export function allowsAllOnAll(statement: StatementJson): boolean {
  return statement.Effect === 'Allow'
    && (statement.NotAction !== undefined || texts(statement.Action).some((action) => EVERYTHING.test(action)))
    && (statement.NotResource !== undefined || texts(statement.Resource).some((resource) => /^\*+$/.test(resource)));
}

/** Whether the statement allows every role to be passed on. */
export function passesEveryRole(statement: StatementJson): boolean {
  if (statement.Effect !== 'Allow') {
    return false;
  }
  const passes = statement.NotAction === undefined
    ? texts(statement.Action).some((action) => matches(action, 'iam:PassRole'))
    : !texts(statement.NotAction).some((action) => matches(action, 'iam:PassRole'));
  return passes && (statement.NotResource !== undefined || texts(statement.Resource).some((resource) => EVERY_ROLE.test(resource)));
}

/** Whether the statement allows more than to read, judged by the names of its actions. */
export function mayWrite(statement: StatementJson): boolean {
  return statement.Effect === 'Allow' && (statement.NotAction !== undefined || texts(statement.Action).some((action) => !READS.test(action)));
}

/** The texts of a value or list; what is only known at deployment is flattened with its references left out. */
function texts(value: unknown): string[] {
  return (value === undefined ? [] : [value]).flat().map(text);
}

function text(value: unknown): string {
  if (typeof value === 'string') {
    return Token.isUnresolved(value) ? '' : value;
  }
  const join = (value as { readonly 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
  return join ? join[1].map(text).join(join[0]) : '';
}

function matches(pattern: string, action: string): boolean {
  const expression = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 'i').test(action);
}
