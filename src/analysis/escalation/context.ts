import type { Context } from '../evaluation/types';

/** What the value of a key is: its text, or `absent` when the request has none, or `unknown` when nobody knows. */
export type Fixed = string;

/** Keys that the attacker fills in or leaves out as it suits. */
const OPTIONAL = ['sts:externalid', 'sts:sourceidentity', 'sts:transitivetagkeys', 'aws:tagkeys', 'iam:roletemplatearn'];
const OPTIONAL_PREFIX = 'aws:requesttag/';

/** A request that the attacker makes: some keys are fixed, optional ones left out, all others unknown. */
export class AttackContext implements Context {
  private readonly fixed = new Map<string, string[] | 'absent' | 'unknown'>();

  constructor(fixed: Readonly<Record<string, Fixed>> = {}, private readonly fallback: 'leave-out' | 'unknown' = 'unknown') {
    // Who calls an API oneself calls it neither through a service nor as one.
    this.fixed.set('aws:viaawsservice', ['false']);
    for (const [key, value] of Object.entries(fixed)) {
      this.fixed.set(key.toLowerCase(), value === 'absent' || value === 'unknown' ? value : [value]);
    }
  }

  public lookup(key: string): string[] | 'absent' | 'unknown' {
    const lower = key.toLowerCase();
    const known = this.fixed.get(lower);
    if (known !== undefined) {
      return known;
    }
    const optional = OPTIONAL.includes(lower) || lower.startsWith(OPTIONAL_PREFIX);
    return optional && this.fallback === 'leave-out' ? 'absent' : 'unknown';
  }
}
