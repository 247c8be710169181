import { conditionHolds, keysRead } from './conditions';
import type { Candidate, Layer, Layers } from './layers';
import type { RequestValues } from './request-values';
import type { Decision, Reason, Request, VerdictName } from './types';
import { conditionsInWords, statementInWords } from './words';
import { readable, symbolsIn, type OpaqueSymbol } from '../../template/model/opaque';

type Explanation = Pick<Decision, 'reasons' | 'unknowns'>;

/** Why a verdict is what it is, decisive statements first. */
export function explain(request: Request, layers: Layers, verdict: VerdictName): Explanation {
  return new Explainer(request, layers).explain(verdict);
}

class Explainer {
  constructor(private readonly request: Request, private readonly layers: Layers) {}

  explain(verdict: VerdictName): Explanation {
    switch (verdict) {
      case 'allowed': return { reasons: this.granting(), unknowns: [] };
      case 'denied': return { reasons: this.denying(), unknowns: [] };
      case 'conditional': return this.open();
    }
  }

  private granting(): Reason[] {
    const granted = this.layers.sufficient.find((alternative) =>
      alternative.every(({ always, allows }) => always === true || allows.some(isCertain)));
    return (granted ?? []).flatMap(({ allows }) => allows.filter(isCertain).slice(0, 1).map((allow) => this.reason(allow)));
  }

  private denying(): Reason[] {
    const explicit = this.layers.denies.filter(isCertain).map((deny) => this.reason(deny));
    if (explicit.length > 0) {
      return explicit;
    }
    const missing = unique(this.layers.possible.flatMap((alternative) => alternative.filter(allowsNothing).slice(0, 1).map(missingReason)));
    // Where something allows parts of what is asked, Denies cover these parts.
    const partly = this.layers.possible.some((alternative) => !alternative.some(allowsNothing));
    const denies = partly ? this.layers.denies.filter(({ holds }) => holds === 'yes').map((deny) => this.reason(deny, 'yes')) : [];
    const disjoint = partly && denies.length === 0
      ? this.layers.possible.filter((alternative) => !alternative.some(allowsNothing)).flatMap(disjointReason)
      : [];
    return [...denies, ...unique(disjoint), ...missing];
  }

  private open(): Explanation {
    const alternatives = this.layers.possible.filter((alternative) => !alternative.some(allowsNothing));
    const allows = unique([...new Set(alternatives.flat())].flatMap((layer) => {
      const certain = layer.allows.filter(isCertain);
      return (certain.length > 0 ? certain.slice(0, 1) : layer.allows).map((allow) => this.reason(allow));
    }));
    const denies = this.layers.denies.map((deny) => this.reason(deny));
    const unknown = [...new Set([...this.layers.open, ...alternatives.flat().flatMap((layer) => layer.open ?? [])])]
      .map((why): Reason => ({
        effect: 'allow', kind: 'identity', certainty: 'maybe', hangsOn: [readable(why)], text: `Not known, and may allow or deny it: ${readable(why)}`,
      }));
    const reasons = [...denies, ...allows.filter(isMaybe), ...unknown, ...allows.filter((reason) => !isMaybe(reason))];
    return { reasons, unknowns: [...new Set(reasons.filter(isMaybe).flatMap((reason) => reason.hangsOn))] };
  }

  private reason(candidate: Candidate, certainty: Reason['certainty'] = isCertain(candidate) ? 'yes' : 'maybe'): Reason {
    const { statement } = candidate.compiled;
    const effect = statement.effect === 'Allow' ? 'allow' : 'deny';
    const verb = effect === 'allow' ? 'Allowed' : 'Denied';
    const parts = candidate.relation === 'overlaps' ? 'in part, or perhaps, ' : '';
    const conditions = conditionsInWords(statement.conditions);
    const clause = conditions === '' ? '' : candidate.holds === 'yes' ? `, since ${conditions}` : `, if ${conditions}`;
    return {
      effect,
      kind: statement.policy.origin.kind,
      certainty,
      statement,
      hangsOn: certainty === 'maybe' ? hangsOn(candidate, this.request, this.layers.values) : [],
      text: `${verb} ${parts}by ${statementInWords(statement)}${clause}`,
    };
  }
}

/** What would have to be known to say whether a statement applies. */
function hangsOn(candidate: Candidate, request: Request, values: RequestValues): string[] {
  const { statement, conditions } = candidate.compiled;
  const keys = conditions.filter((condition) => conditionHolds(condition, values) === 'maybe').flatMap((condition) => keysRead(condition));
  const principals = statement.principals ?? statement.notPrincipals ?? [];
  const texts: string[] = candidate.relation === 'inside' ? [] : [
    request.target.arn, ...statement.resources ?? [], ...statement.notResources ?? [], ...statement.actions ?? [], ...statement.notActions ?? [],
  ];
  const symbols = symbolsIn(texts).map(inWords);
  const variables = texts.flatMap((text) => [...text.matchAll(/\$\{([^}',]+)/g)].map((match) => match[1].trim()))
    .filter((key) => /[a-z]/i.test(key) && values.lookup(key.toLowerCase()) === 'unknown');
  const wildcards = candidate.relation === 'inside' ? [] : [request.action, request.target.arn].filter((text) => /[*?]/.test(text))
    .map((text) => `which part of ${readable(text)} is meant`);
  const found = [...new Set([...keys.map(readable), ...symbols, ...variables, ...wildcards])];
  return found.length > 0 ? found : principals.map(({ value }) => `whether ${readable(value)} is who asks`);
}

/** Symbols that were worked out of others have the whole expression as their identity, which says less than the reason. */
function inWords({ identity, reason }: OpaqueSymbol): string {
  const plain = identity.replace(/^lower\((.*)\)$/, '$1').replace(/#\d$/, '');
  return /[({#]/.test(plain) ? reason : plain;
}

function isCertain({ holds, relation }: Candidate): boolean {
  return holds === 'yes' && relation === 'inside';
}

function isMaybe(reason: Reason): boolean {
  return reason.certainty === 'maybe';
}

function allowsNothing(layer: Layer): boolean {
  return layer.always !== true && layer.open === undefined && layer.allows.length === 0;
}

function missingReason({ kind, title }: Layer): Reason {
  return { effect: 'missing', kind, certainty: 'yes', hangsOn: [], text: `Nothing in ${readable(title)} allows it` };
}

/** Every layer allows something, but no two the same. */
function disjointReason(alternative: readonly Layer[]): Reason[] {
  const titles = alternative.filter(({ always }) => always !== true).map(({ title }) => title);
  return [{
    effect: 'missing',
    kind: alternative[0].kind,
    certainty: 'yes',
    hangsOn: [],
    text: `No part of it is allowed by all of: ${readable(titles.join('; '))}`,
  }];
}

function unique(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
