import type { ResourceProperty } from '../model/resource';

/**
 * What rules that archive or suppress findings select by. A rule hides broadly when nothing that it selects by is about one thing:
 * severities, accounts, Regions, types of resources and dates hold for findings that nobody has seen yet.
 */

/** A condition in a map of criteria: `{ type: { Eq: ['…'] } }`. */
export function narrowingFields(criteria: ResourceProperty, broad: readonly string[]): ResourceProperty[] {
  return criteria.entries().filter((condition) => !isBroad(fieldName(criteria, condition), broad) && operandsOf(condition).some(isSpecific));
}

/** Conditions that name what they take: "not this one" takes all the rest. */
const TAKING = ['Eq', 'Equals', 'EqualTo', 'Matches', 'Contains', 'eq', 'equals', 'contains'];

function operandsOf(condition: ResourceProperty): ResourceProperty[] {
  return TAKING.flatMap((operator) => condition.at(operator).items());
}

/** Lists of `{ Comparison, Value }`, as Security Hub and Inspector have them. */
export function narrowingFilters(criteria: ResourceProperty, broad: readonly string[]): ResourceProperty[] {
  return criteria.entries().filter((field) => !isBroad(fieldName(criteria, field), broad) && field.items().some(isNarrowFilter));
}

/** Whether a `{ Comparison, Value }` takes one thing: everything but one, and everything that begins with nothing, are broad. */
export function isNarrowFilter(filter: ResourceProperty): boolean {
  const isTaking = !filter.at('Comparison').isSet || filter.at('Comparison').isOneOf('EQUALS', 'PREFIX', 'CONTAINS', 'CONTAINS_WORD');
  return isTaking && (!filter.at('Value').isSet || isSpecific(filter.at('Value')));
}

/** Keys may have dots in them (`resource.accountId`): the last name of the path would be too short. */
function fieldName(criteria: ResourceProperty, field: ResourceProperty): string {
  return field.path.slice(criteria.path.length + 1);
}

function isBroad(name: string, broad: readonly string[]): boolean {
  return broad.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** `*` and an empty prefix match everything; a reference is about what it refers to. */
function isSpecific(operand: ResourceProperty): boolean {
  return (operand.pattern() ?? '').replace(/[*?.^$]/g, '') !== '';
}
