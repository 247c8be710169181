import type { IConstruct } from 'constructs';

/** The same for every copy of this library in a process. */
const CHECKS = Symbol.for('cdk-security-baseline.checks');

type Check = () => readonly string[];

/**
 * Lets a check stop the synthesis at a construct, after all Aspects and before a template is written. Several checks that say the same
 * say it once.
 */
export function addCheck(construct: IConstruct, check: Check): void {
  const marked = construct as IConstruct & { [CHECKS]?: Check[] };
  if (marked[CHECKS] !== undefined) {
    marked[CHECKS].push(check);
    return;
  }
  const checks = [check];
  Object.defineProperty(construct, CHECKS, { value: checks });
  construct.node.addValidation({ validate: () => [...new Set(checks.flatMap(run))] });
}

/** What is thrown here would end the synthesis without words about what it concerns. */
function run(check: Check): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [`GATE-INTERNAL: the gate could not judge: ${error instanceof Error ? error.message : String(error)}`];
  }
}
