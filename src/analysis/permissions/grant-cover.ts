import { actionsNear } from './actions-by-service';
import type { Grant } from './content';
import { opaque } from '../../template/model/opaque';
import { relate } from '../evaluation/glob';

/** One action on one resource for one principal; a list stands for "everything but these". */
interface Piece {
  readonly principal?: string | readonly string[];
  readonly action?: string | readonly string[];
  readonly resource?: string | readonly string[];
  readonly conditions: NonNullable<Grant['conditions']>;
}

type Axis = (piece: string, pattern: string) => 'inside' | 'apart' | 'overlaps';

/**
 * The part of a grant that none of the other grants holds wholly, or `undefined` when all of it is held.
 * In doubt a part is not held.
 */
export function uncovered(grant: Grant, by: readonly Grant[], countConditions = true): Grant | undefined {
  const left = piecesOf(grant).filter((piece) => !by.some((other) => holds(other, piece, countConditions)));
  if (left.length === 0) {
    return undefined;
  }
  const kept = (texts: readonly string[] | undefined, of: (piece: Piece) => unknown): readonly string[] | undefined =>
    texts?.filter((text) => left.some((piece) => of(piece) === text));
  return {
    ...grant,
    ...(grant.principals && { principals: kept(grant.principals, ({ principal }) => principal) }),
    ...(grant.actions && { actions: kept(grant.actions, ({ action }) => action) }),
    ...(grant.resources && { resources: kept(grant.resources, ({ resource }) => resource) }),
  };
}

function piecesOf(grant: Grant): Piece[] {
  const conditions = grant.conditions ?? {};
  return choices(grant.principals, grant.notPrincipals).flatMap((principal) =>
    choices(grant.actions, grant.notActions).flatMap((action) =>
      choices(grant.resources, grant.notResources).map((resource) => ({ principal, action, resource, conditions }))));
}

function choices(texts: readonly string[] | undefined, except: readonly string[] | undefined): (string | readonly string[] | undefined)[] {
  return texts === undefined ? [except] : [...texts];
}

function holds(grant: Grant, piece: Piece, countConditions: boolean): boolean {
  return axisHolds(piece.action, actionsNear(piece.action, grant.actions), grant.notActions, relateActions)
    && axisHolds(piece.resource, grant.resources, grant.notResources, relateTexts)
    && axisHolds(piece.principal, grant.principals, grant.notPrincipals, relatePrincipals)
    && (!countConditions || isStricter(piece.conditions, grant.conditions ?? {}));
}

function axisHolds(
  piece: string | readonly string[] | undefined,
  texts: readonly string[] | undefined,
  except: readonly string[] | undefined,
  axis: Axis,
): boolean {
  if (piece === undefined || (texts === undefined && except === undefined)) {
    return piece === undefined && texts === undefined && except === undefined;
  }
  if (typeof piece === 'string') {
    return texts === undefined
      ? (except ?? []).every((pattern) => axis(piece, pattern) === 'apart')
      : texts.some((pattern) => axis(piece, pattern) === 'inside');
  }
  return texts === undefined
    ? (except ?? []).every((pattern) => piece.some((text) => axis(pattern, text) === 'inside'))
    : texts.includes('*');
}

function relateActions(piece: string, pattern: string): ReturnType<Axis> {
  return relateTexts(piece.toLowerCase(), pattern.toLowerCase());
}

/** Symbols and policy variables stand for any text, but for the same text wherever they are the same. */
function relateTexts(piece: string, pattern: string): ReturnType<Axis> {
  return piece === pattern ? 'inside' : relate(withSymbols(piece), withSymbols(pattern));
}

function withSymbols(text: string): string {
  return text.replace(/<[^<>]+>|\$\{[^{}]+\}/g, (symbol) => opaque(symbol, 'known at deployment or request'));
}

function relatePrincipals(piece: string, pattern: string): ReturnType<Axis> {
  // Whether `*` takes in services is not worth a wrong "not wider".
  const everyone = pattern === '*' && /^(AWS|CanonicalUser) /.test(piece);
  return piece === pattern || everyone ? 'inside' : 'overlaps';
}

/** Whether every condition of the other holds whenever these hold. */
function isStricter(conditions: NonNullable<Grant['conditions']>, than: NonNullable<Grant['conditions']>): boolean {
  return Object.entries(than).every(([name, values]) => Object.entries(conditions).some(([ownName, ownValues]) =>
    ownName.toLowerCase() === name.toLowerCase() && valuesStricter(name.toLowerCase(), ownValues, values)));
}

function valuesStricter(name: string, values: readonly string[], than: readonly string[]): boolean {
  const [operator] = name.split(' ', 1);
  const includesAll = (many: readonly string[], few: readonly string[]): boolean => few.every((value) => many.includes(value));
  if (operator === 'null') {
    return includesAll(than, values) && includesAll(values, than);
  }
  return operator.includes('not') ? includesAll(values, than) : includesAll(than, values);
}
