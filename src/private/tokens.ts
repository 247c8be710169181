/**
 * Whether a value is, or holds, a token of the CDK. The core of the CDK is loaded only for what looks like one: without it there are no
 * tokens, and to load it takes longer than most of what this library does without.
 */
export function isToken(value: unknown): boolean {
  return mayBeToken(value) && core().Token.isUnresolved(value);
}

/** How the CDK writes tokens: in texts, as the only entry of lists, as huge negative numbers, and as objects that resolve themselves. */
function mayBeToken(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some((entry) => typeof entry === 'string' && entry.includes('#{Token['));
  }
  switch (typeof value) {
    case 'string':
      return value.includes('${Token[');
    case 'number':
      return value < -1e200;
    case 'object':
      return value !== null && typeof (value as { resolve?: unknown }).resolve === 'function';
    default:
      return false;
  }
}

function core(): typeof import('aws-cdk-lib') {
  // Loaded by the first value that looks like a token: the command, and who reads templates alone, have none.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('aws-cdk-lib') as typeof import('aws-cdk-lib');
}
