/**
 * One of the ways in which a template may be deployed: which values its parameters have, and which of its conditions hold. Keys are
 * `<stack id>/<name>`.
 */
export interface Scenario {
  /** For people: `Environment = 'prod'`; empty for the one that the defaults make. */
  readonly label: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly conditions: ReadonlyMap<string, boolean>;
  /** Whether a resource may look otherwise in this scenario than in the first one. */
  affects(stackId: string, logicalId: string): boolean;
}
