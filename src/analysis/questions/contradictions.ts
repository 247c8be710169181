import type { RequestContext } from '../request-context';

const OPPOSITE: Readonly<Record<string, string>> = { true: 'false', false: 'true' };

// Every request carries them, so that they are never absent.
const ALWAYS_THERE: ReadonlySet<string> = new Set(['aws:securetransport']);

/** The contexts that lack what a condition asks for, one key at a time; the other keys of the condition stay open. */
export function contradictions(base: RequestContext, condition: RequestContext): RequestContext[] {
  return condition._entries.flatMap(({ key, answers }) => {
    const asked = answers.flatMap((answer) => answer === 'absent' ? [] : answer);
    const opposite = asked.length === 1 ? OPPOSITE[asked[0].toLowerCase()] as string | undefined : undefined;
    const contexts = opposite === undefined ? [] : [base.having(key, opposite)];
    return answers.includes('absent') || (opposite !== undefined && ALWAYS_THERE.has(key.toLowerCase())) ? contexts : [...contexts, base.lacking(key)];
  });
}
