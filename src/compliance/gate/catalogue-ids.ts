/** The ids of all rules of this library, also of those that no pack of a gate has. */
export function catalogueIds(): string[] {
  // The catalogue takes long to load: not before somebody asks.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { RULES } = require('../catalogue/rules') as typeof import('../catalogue/rules');
  return RULES.map(({ id }) => id);
}
