/** Refuses what lacks the member by which its kind is known: in plain JavaScript a name may stand in the place of the thing itself. */
export function requireKind(prop: string, value: unknown, member: string, kind: string): void {
  if (value === undefined || (typeof value === 'object' && value !== null && member in value)) {
    return;
  }
  throw new Error(`'${prop}' must be ${kind}, got ${typeof value === 'string' ? `the text ${value}` : JSON.stringify(value)}`);
}

/** {@link requireKind} for what must be given. */
export function requireGiven(prop: string, value: unknown, member: string, kind: string): void {
  if (value === undefined || value === null) {
    throw new Error(`'${prop}' must be ${kind}, got none`);
  }
  requireKind(prop, value, member, kind);
}
