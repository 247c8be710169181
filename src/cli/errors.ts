/** What the user can put right: said in words, without a stack, with exit code 2. */
export class UsageError extends Error {}

/** {@link UsageError} for whatever a function refuses. */
export function asUsage<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new UsageError(`${what}${error instanceof Error ? error.message : String(error)}`);
  }
}
