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
 * @param isItsArn whether an ARN that is put together is that of the resource
 */
export function mustHaveWebAcl(resource: Resource, isItsArn: (arn: string) => boolean = () => false): readonly Outcome[] {
  const { estate } = resource;
  const { named, texts, open } = estate.once(TARGETS, targetsOf);
  const isMeant = named.has(resource) || texts.some(isItsArn);
  return isMeant || open?.text() !== undefined ? COMPLIANT : fail(wholeOf(resource), 'no web ACL looks at the requests');
}
