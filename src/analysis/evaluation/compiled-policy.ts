import { compileCondition, type CompiledCondition } from './conditions';
import { globOf, type Glob, type Relation } from './glob';
import { relateSet, type TextSet } from './region';
import type { RequestValues } from './request-values';
import type { Policy, Statement } from './types';
import { compilePattern, resolvePattern, type Pattern } from './variables';
import { opaque } from '../../template/model/opaque';

/** A list of action patterns, in lower case. */
export interface Actions {
  readonly exact: ReadonlySet<string>;
  readonly wild: readonly Glob[];
  readonly globs: readonly Glob[];
}

/** A statement prepared for many questions. */
export interface CompiledStatement {
  readonly statement: Statement;
  readonly actions?: Actions;
  readonly notActions?: Actions;
  readonly resources?: readonly Pattern[];
  readonly notResources?: readonly Pattern[];
  readonly conditions: readonly CompiledCondition[];
}

/** A policy with its statements by the services that they are about. */
export class CompiledPolicy {
  private readonly byService = new Map<string, CompiledStatement[]>();
  private readonly all: readonly CompiledStatement[];

  constructor(readonly policy: Policy) {
    this.all = policy.statements.map((statement) => compile(statement, policy.version));
  }

  /** The statements that may be about a service; all of them if the question leaves the service open. */
  statementsFor(service: string | undefined): readonly CompiledStatement[] {
    if (service === undefined) {
      return this.all;
    }
    let found = this.byService.get(service);
    if (!found) {
      found = this.all.filter(({ actions }) => actions?.globs.every((glob) => isOfOtherService(glob, service)) !== true);
      this.byService.set(service, found);
    }
    return found;
  }
}

const COMPILED = new WeakMap<Policy, CompiledPolicy>();

export function compiledPolicy(policy: Policy): CompiledPolicy {
  let compiled = COMPILED.get(policy);
  if (!compiled) {
    compiled = new CompiledPolicy(policy);
    COMPILED.set(policy, compiled);
  }
  return compiled;
}

/** How the actions of a part of a question lie in those of a statement. */
export function relateActions(compiled: CompiledStatement, asked: TextSet): Relation {
  return compiled.actions ? relateList(compiled.actions, asked) : opposite(relateList(compiled.notActions ?? NONE, asked));
}

/** How the resources of a part of a question lie in those of a statement. */
export function relateResources(compiled: CompiledStatement, asked: TextSet, values: RequestValues): Relation {
  if (compiled.resources) {
    return relatePatterns(compiled.resources, asked, values);
  }
  return compiled.notResources ? opposite(relatePatterns(compiled.notResources, asked, values, true)) : 'inside';
}

const NONE: Actions = { exact: new Set(), wild: [], globs: [] };

function relateList(list: Actions, asked: TextSet): Relation {
  if (asked.literal !== undefined && list.exact.has(asked.literal)) {
    return 'inside';
  }
  let relation: Relation = 'apart';
  for (const glob of asked.literal === undefined ? list.globs : list.wild) {
    const one = relateSet(asked, glob);
    if (one === 'inside') {
      return 'inside';
    }
    if (one === 'overlaps') {
      relation = 'overlaps';
    }
  }
  return relation;
}

/** A variable without a value matches nothing, and may make the statement invalid: then what matches is not certain. */
function relatePatterns(patterns: readonly Pattern[], asked: TextSet, values: RequestValues, negated = false): Relation {
  let relation: Relation = 'apart';
  let resolved = true;
  for (const pattern of patterns) {
    const { glob, resolves } = resolvePattern(pattern, values);
    resolved &&= resolves === 'yes';
    const one = resolves === 'no' ? 'apart' : relateSet(asked, glob);
    if (one === 'inside' && resolves === 'yes') {
      relation = 'inside';
    } else if (one !== 'apart' && relation === 'apart') {
      relation = 'overlaps';
    }
  }
  if (resolved) {
    return relation;
  }
  return negated ? (relation === 'inside' ? 'inside' : 'overlaps') : (relation === 'apart' ? 'apart' : 'overlaps');
}

function opposite(relation: Relation): Relation {
  return relation === 'inside' ? 'apart' : relation === 'apart' ? 'inside' : 'overlaps';
}

function compile(statement: Statement, version: string): CompiledStatement {
  const patterns = (texts: readonly string[] | undefined): Pattern[] | undefined =>
    texts?.map((text) => compilePattern(withoutShorthand(text), version));
  return {
    statement,
    actions: actionsOf(statement.actions),
    notActions: actionsOf(statement.notActions),
    resources: patterns(statement.resources),
    notResources: patterns(statement.notResources),
    conditions: statement.conditions.map((condition) => compileCondition(condition, version)),
  };
}

/** API Gateway completes `execute-api:/…` in policies of APIs to the ARN of the API. */
function withoutShorthand(text: string): string {
  return text.startsWith('execute-api:/') ? opaque(text, 'API Gateway completes it to the ARN of the API') : text;
}

function actionsOf(texts: readonly string[] | undefined): Actions | undefined {
  if (!texts) {
    return undefined;
  }
  const globs = texts.map((text) => globOf(text.toLowerCase()));
  return {
    globs,
    wild: globs.filter((glob) => glob.literal === undefined),
    exact: new Set(globs.flatMap((glob) => glob.literal ?? [])),
  };
}

function isOfOtherService(glob: Glob, service: string): boolean {
  const colon = glob.head.indexOf(':');
  return colon >= 0 && glob.head.slice(0, colon) !== service;
}
