import { wholeOf } from './whole';
import type { Resource } from '../model/resource';
import { COMPLIANT, fail, type Outcome } from '../model/rule';

/**
 * Must be the target of an association with a web ACL.
 *
 * @param parts what the ARN of the resource has in it, when it is put together
 */
export function mustHaveWebAcl(resource: Resource, ...parts: string[]): readonly Outcome[] {
  const { estate } = resource;
  const targets = estate.ofType('AWS::WAFv2::WebACLAssociation').map((association) => association.at('ResourceArn'));
  const isMeant = targets.some((target) => {
    const text = target.pattern() ?? '';
    return estate.find(text, resource.type) === resource || (parts.length > 0 && parts.every((part) => text.includes(part)));
  });
  const open = targets.find((target) => target.isOpaque && estate.find(target.pattern() ?? '') === undefined);
  return isMeant || open?.text() !== undefined ? COMPLIANT : fail(wholeOf(resource), 'no web ACL looks at the requests');
}
