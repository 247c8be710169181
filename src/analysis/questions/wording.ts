import { readable } from '../../template/model/opaque';
import type { AccessPart } from '../access-part';
import type { Decision, Identity, VerdictName } from '../evaluation/types';
import { Verdict } from '../verdict';
import type { Outcome } from './asking';

/** Verdicts as the public face spells them. */
export const VERDICTS: Readonly<Record<VerdictName, Verdict>> = {
  allowed: Verdict.ALLOWED, denied: Verdict.DENIED, conditional: Verdict.CONDITIONAL,
};

const SHOWN = 8;
const NAMED = 3;
const ORDER: readonly VerdictName[] = ['conditional', 'denied', 'allowed'];

/** The reasons of outcomes in words, without repetition; those that explain why a verdict is not plain come first. */
export function reasonsOf(outcomes: readonly Outcome[]): string[] {
  const all = new Set(outcomes.map(({ target }) => target.arn));
  const sorted = [...outcomes].sort((left, right) => ORDER.indexOf(left.decision.verdict) - ORDER.indexOf(right.decision.verdict));
  const said = new Map<string, Map<string, string>>();
  for (const { target, decision } of sorted) {
    for (const text of textsOf(decision)) {
      const targets = said.get(text) ?? new Map<string, string>();
      said.set(text, targets.set(target.arn, target.path ?? (target.arn === '*' ? 'anything else' : shown(target.arn))));
    }
  }
  return [...said].map(([text, targets]) => targets.size === all.size ? text : `${text} (for ${listOf([...targets.values()])})`);
}

/** What was not known, without repetition. */
export function unknownsOf(outcomes: readonly Outcome[]): string[] {
  return distinct(outcomes.flatMap(({ decision }) => decision.unknowns.map(shown)));
}

/** The whole answer in words. */
export function explanationOf(identity: Identity, parts: readonly AccessPart[], context: string, defined: string): string {
  return parts.map((part) => [
    headline(identity, part, context, defined),
    ...bullets(part.reasons),
    ...part.unknowns.length === 0 ? [] : [`  Not known: ${part.unknowns.join('; ')}.`],
  ].join('\n')).join('\n');
}

/** Who asks, for people. */
export function nameOf({ kind, path, name }: Identity): string {
  switch (kind) {
    case 'group': return `any member of ${path}`;
    case 'account': return `anybody in account ${readable(name)} whom it allows everything`;
    default: return readable(path);
  }
}

/** Of names that AWS makes up, the resource is enough to know. */
function shown(text: string): string {
  return readable(text).replace(/<lower\(([^<>]*)\)>/g, '<$1>').replace(/<([^<>]+)#1>(?:-<\1#\d>){4}/g, '<$1>');
}

function headline(identity: Identity, { verdict, action, resource }: AccessPart, context: string, defined: string): string {
  const who = nameOf(identity);
  const what = `${action} on ${shown(resource)} (context: ${context})`;
  switch (verdict) {
    case Verdict.ALLOWED: return `Allowed: ${who} may ${what}.`;
    case Verdict.DENIED: return `Denied by everything ${defined}: ${who} may not ${what}.`;
    case Verdict.CONDITIONAL: return `Conditional: whether ${who} may ${what} hangs on what is not known.`;
  }
}

function bullets(reasons: readonly string[]): string[] {
  const first = reasons.slice(0, SHOWN).map((reason) => `  - ${reason}`);
  return reasons.length > SHOWN ? [...first, `  - and ${String(reasons.length - SHOWN)} more`] : first;
}

/** The first of some names, and how many more there are. */
export function listOf(names: readonly string[], most = NAMED): string {
  const different = distinct(names);
  return different.length > most ? `${different.slice(0, most).join(', ')} and ${String(different.length - most)} more` : different.join(', ');
}

function textsOf({ reasons }: Decision): string[] {
  return reasons.map(({ text }) => shown(text));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
