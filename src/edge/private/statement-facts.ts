import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { CAPACITY } from './capacity';
import { requireMadeBy, requireOneOf } from './checks';
import { forwarded, type ForwardedConfiguration } from './forwarded';
import { renderTransformations } from './transformations';
import { WafField } from '../waf-field';
import { WafForwardedAddress, WafForwardedPosition } from '../waf-forwarded-address';
import type { WafFieldOptions } from '../waf-statement-options';
import type { WebAclScope } from '../web-acl-scope';

type Statement = wafv2.CfnWebACL.StatementProperty;

/** A set that a statement refers to, with its scope if it is known. */
export interface Reference { readonly scope?: WebAclScope }

/** What a statement is, and what the web ACL must know of it. */
export interface StatementFacts {
  readonly statement: Statement;
  /** In web ACL capacity units. */
  readonly capacity: number;
  readonly references: readonly Reference[];
  /** How many country codes it has. */
  readonly countries: number;
  /** Whether it cannot be part of another statement. */
  readonly topLevelOnly: boolean;
  /** What is legal, but may not do what was meant. */
  readonly warnings: readonly string[];
}

export function leaf(statement: Statement, capacity: number, references: Reference[] = []): StatementFacts {
  return { statement, capacity, references, countries: 0, topLevelOnly: false, warnings: [] };
}

/** One statement stands for itself. Nesting costs nothing. @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statements-logical.html */
export function combine(members: StatementFacts[], wrap: (statements: Statement[]) => Statement): StatementFacts {
  return members.length === 1 ? members[0] : {
    statement: wrap(members.map(({ statement }) => statement)),
    capacity: members.reduce((sum, { capacity }) => sum + capacity, 0),
    references: members.flatMap(({ references }) => references),
    countries: members.reduce((sum, { countries }) => sum + countries, 0),
    topLevelOnly: false,
    warnings: members.flatMap(({ warnings }) => warnings),
  };
}

export function geo(countryCodes: string[], forwardedIpConfig?: ForwardedConfiguration): StatementFacts {
  const facts = leaf({ geoMatchStatement: { countryCodes: [...countryCodes], forwardedIpConfig } }, CAPACITY.geo);
  return { ...facts, countries: countryCodes.length };
}

interface MatchParts {
  readonly fieldToMatch: wafv2.CfnWebACL.FieldToMatchProperty;
  readonly textTransformations: { readonly priority: number; readonly type: string }[];
}

/** A statement about a part of the request, with what the part and its transformations add to the base cost. */
export function match(base: number, { field, transformations }: WafFieldOptions, statement: (parts: MatchParts) => Statement): StatementFacts {
  requireMadeBy('field', field, WafField);
  const fieldToMatch = field._field;
  const textTransformations = renderTransformations(transformations);
  const capacity = base * (fieldToMatch.jsonBody ? CAPACITY.jsonBodyFactor : 1)
    + (fieldToMatch.allQueryArguments ? CAPACITY.allQueryArguments : 0)
    + CAPACITY.textTransformation * textTransformations.filter(({ type }) => type !== 'NONE').length;
  return leaf(statement({ fieldToMatch, textTransformations }), capacity);
}

export function ipSet(arn: string, address: WafForwardedAddress | undefined, reference: Reference): StatementFacts {
  if (address === undefined) {
    return leaf({ ipSetReferenceStatement: { arn } }, CAPACITY.ipSet, [reference]);
  }
  const { position = WafForwardedPosition.LAST } = address;
  requireOneOf('position', position, WafForwardedPosition);
  const capacity = CAPACITY.ipSet + (position === WafForwardedPosition.ANY ? CAPACITY.ipSetAnyPosition : 0);
  return leaf({ ipSetReferenceStatement: { arn, ipSetForwardedIpConfig: { ...forwarded(address), position } } }, capacity, [reference]);
}

export function regexPatternSet(arn: string, options: WafFieldOptions, reference: Reference): StatementFacts {
  const facts = match(CAPACITY.regexPatternSet, options, (parts) => ({ regexPatternSetReferenceStatement: { arn, ...parts } }));
  return { ...facts, references: [reference] };
}
