/** What CodeBuild and Systems Manager take at most. */
const LONGEST = 64 * 1024;

/** What a text says that is YAML, or JSON; undefined when it is neither. */
export function parsedYaml(text: string): unknown {
  if (text.length > LONGEST) {
    return undefined;
  }
  // Loaded only when there is such a text: it takes a while.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parse } = require('yaml') as typeof import('yaml');
  try {
    return parse(text, { logLevel: 'error' }) as unknown;
  } catch {
    return undefined;
  }
}
