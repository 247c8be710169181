import * as fc from 'fast-check';
import { sampleArbitrary, OPEN_KEYS, type Sample } from './arbitraries';
import { naiveVerdict } from './naive';
import { evaluate } from '../../../src/analysis/evaluation/evaluate';
import type { Context, Decision, Request } from '../../../src/analysis/evaluation/types';
import { opaque } from '../../../src/template/model/opaque';

// `RUNS=50000 npx jest test/analysis/evaluation/properties` looks longer.
const RUNS = Number(process.env.RUNS ?? 400);

function contextOf(keys: Sample['keys'], open: readonly string[] = []): Context {
  return { lookup: (key) => open.includes(key.toLowerCase()) ? 'unknown' : keys[key.toLowerCase()] ?? 'absent' };
}

function naive({ request, keys }: Sample): string {
  return naiveVerdict({ ...request, context: contextOf(keys) }, keys);
}

/** What is said for certain of a wider question must be true of a narrower one. */
function expectSound(decision: Decision, truth: string): void {
  if (decision.verdict !== 'conditional' && decision.verdict !== truth) {
    throw new Error(`said ${decision.verdict}, is ${truth}: ${decision.reasons.map(({ text }) => text).join(' | ')}`);
  }
}

interface Cut { readonly from: number; readonly length: number; readonly wild: string }

/** Some characters of a text become wildcards. */
function widened(text: string, cut: Cut | null, keep: number): string {
  if (!cut) {
    return text;
  }
  const start = keep + cut.from % Math.max(1, text.length - keep);
  return text.slice(0, start) + cut.wild + text.slice(start + (cut.wild === '?' ? 1 : cut.length));
}

const cutArbitrary: fc.Arbitrary<Cut> = fc.record({ from: fc.nat(60), length: fc.nat(12), wild: fc.constantFrom('*', '?') });

test('agrees with a naive evaluation where everything is known', () => {
  const seen = new Set<string>();
  fc.assert(fc.property(sampleArbitrary, (sample) => {
    const decision = evaluate({ ...sample.request, context: contextOf(sample.keys) });
    const truth = naive(sample);
    seen.add(truth);
    if (decision.verdict !== truth) {
      throw new Error(`said ${decision.verdict}, is ${truth}: ${decision.reasons.map(({ text }) => text).join(' | ')}`);
    }
  }), { numRuns: RUNS });
  expect([...seen].sort()).toEqual(['allowed', 'denied']);
});

test('is never wrong for what an open context may turn out to be', () => {
  fc.assert(fc.property(sampleArbitrary, fc.subarray(OPEN_KEYS), (sample, open) => {
    expectSound(evaluate({ ...sample.request, context: contextOf(sample.keys, open) }), naive(sample));
  }), { numRuns: RUNS });
});

test('is never wrong for an instance of a question with wildcards', () => {
  fc.assert(fc.property(sampleArbitrary, fc.option(cutArbitrary), fc.option(cutArbitrary), (sample, action, resource) => {
    const { request } = sample;
    const wide: Request = {
      ...request,
      context: contextOf(sample.keys),
      action: widened(request.action, action, 0),
      target: { ...request.target, arn: widened(request.target.arn, resource, 4) },
    };
    expectSound(evaluate(wide), naive(sample));
  }), { numRuns: RUNS });
});

test('is never wrong for what a symbol may turn out to be', () => {
  const words = fc.constantFrom<[string, 'any' | 'word' | 'segment']>(
    ['Bob', 'word'], ['bucket', 'segment'], ['Bob', 'any'], ['red/a', 'any'], ['bucket', 'any'],
    ['ob', 'word'],
  );
  fc.assert(fc.property(sampleArbitrary, words, fc.boolean(), (sample, [word, alphabet], alsoPolicies) => {
    const hide = <T>(value: T): T => {
      const symbol = opaque(word, 'hidden', alphabet);
      return JSON.parse(JSON.stringify(value).replaceAll(word, JSON.stringify(symbol).slice(1, -1))) as T;
    };
    const truth = naive(sample);
    const { request } = sample;
    const hidden: Request = alsoPolicies
      ? { ...request, ...withHiddenTexts(request, hide), context: contextOf(sample.keys) }
      : { ...request, target: { ...request.target, arn: hide(request.target.arn) }, context: contextOf(sample.keys) };
    expectSound(evaluate(hidden), truth);
  }), { numRuns: RUNS });
});

/** Statements refer to their policies, so that policies are hidden one by one. */
function withHiddenTexts(request: Omit<Request, 'context'>, hide: <T>(value: T) => T): Pick<Request, 'identity' | 'target'> {
  const hidePolicy = <P extends Request['identity']['policies'][number]>(policy: P): P => ({
    ...policy,
    statements: policy.statements.map(({ policy: of, ...statement }) => ({ ...hide(statement), policy: of })),
  });
  const { identity, target } = request;
  return {
    identity: { ...identity, policies: identity.policies.map(hidePolicy), boundary: identity.boundary && hidePolicy(identity.boundary) },
    target: { ...target, arn: hide(target.arn), policies: target.policies.map(hidePolicy) },
  };
}
