/** What the user is told, in one sentence and without a stack trace. */
export class EmulatorError extends Error {
  public override readonly name = 'EmulatorError';
}
