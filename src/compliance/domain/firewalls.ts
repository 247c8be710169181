import { wholeOf } from './whole';
import type { Estate } from '../model/estate';
import type { Resource, ResourceProperty } from '../model/resource';
import { COMPLIANT, fail, type Outcome } from '../model/rule';

const TARGETS = Symbol('what web ACLs are associated with');

interface Targets {
  readonly named: ReadonlySet<Resource>;
  /** Those that are put together, and name no resource as a whole. */
  readonly texts: readonly string[];
  /** One of which nobody knows what it names. */
  readonly open?: ResourceProperty;
}

function targetsOf(estate: Estate): Targets {
  const all = estate.ofType('AWS::WAFv2::WebACLAssociation').map((association) => association.at('ResourceArn'))
    .map((target) => ({ target, text: target.pattern() ?? '', found: estate.findAll(target.pattern() ?? '') }));
  return {
    named: new Set(all.flatMap(({ found }) => found)),
    texts: all.filter(({ found }) => found.length === 0).map(({ text }) => text),
    open: all.find(({ target, found }) => target.isOpaque && found.length === 0)?.target,
  };
}

/**
 * Must be the target of an association with a web ACL.
 *
 * @param parts what the ARN of the resource has in it, when it is put together
 */
export function mustHaveWebAcl(resource: Resource, ...parts: string[]): readonly Outcome[] {
  const { estate } = resource;
  const { named, texts, open } = estate.once(TARGETS, targetsOf);
  const isMeant = named.has(resource) || (parts.length > 0 && texts.some((text) => parts.every((part) => text.includes(part))));
  return isMeant || open?.text() !== undefined ? COMPLIANT : fail(wholeOf(resource), 'no web ACL looks at the requests');
}
