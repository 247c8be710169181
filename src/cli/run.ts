import { UsageError } from './errors';
import { ExitCode } from './exit-code';
import { Terminal } from './output/terminal';
import { version } from './output/version';
import type { Command } from './parsing/command';
import { Given } from './parsing/given';
import { helpOf, overview } from './parsing/help';
import { didYouMean } from './parsing/suggestion';
import { printable } from '../compliance/reports/texts/printable';

const REPORT_TO = 'https://github.com/cdk-security-baseline/cdk-security-baseline/issues';

/** Each is loaded when it is called: the start is a part of every run. */
/* eslint-disable @typescript-eslint/no-require-imports */
const COMMANDS: Readonly<Record<string, () => Command>> = {
  check: () => (require('./commands/check') as typeof import('./commands/check')).check,
  explain: () => (require('./commands/explain') as typeof import('./commands/explain')).explain,
  access: () => (require('./commands/access') as typeof import('./commands/access')).access,
  report: () => (require('./commands/report') as typeof import('./commands/report')).report,
};
/* eslint-enable @typescript-eslint/no-require-imports */

/** Runs the command; never throws. */
export function run(words: readonly string[]): ExitCode {
  const terminal = new Terminal(words.includes('--no-color'));
  try {
    return dispatch(words, terminal);
  } catch (error) {
    return tell(error, terminal, words.includes('--debug'));
  }
}

function dispatch([name, ...words]: readonly (string | undefined)[], terminal: Terminal): ExitCode {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [about] = words;
    terminal.write(about === undefined ? overview(Object.values(COMMANDS).map((load) => load())) : helpOf(commandOf(about)));
    return name === undefined ? ExitCode.UNREADABLE : ExitCode.CLEAN;
  }
  if (name === '--version' || name === '-V') {
    terminal.write(`${version()}\n`);
    return ExitCode.CLEAN;
  }
  const command = commandOf(name);
  const given = Given.parse(command, words.filter((word) => word !== undefined));
  if (given.has('help')) {
    terminal.write(helpOf(command));
    return ExitCode.CLEAN;
  }
  return command.run(given, terminal);
}

function commandOf(name: string): Command {
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new UsageError(`there is no command '${name}'${didYouMean(name, Object.keys(COMMANDS))}; the commands are ${Object.keys(COMMANDS).join(', ')}`);
  }
  return COMMANDS[name]();
}

function tell(error: unknown, terminal: Terminal, isDebug: boolean): ExitCode {
  const message = printable(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) {
    terminal.warn(`cdk-security-baseline: ${message}`);
  } else {
    const stack = isDebug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
    terminal.warn(`cdk-security-baseline: internal error, nothing can be said about the templates: ${message}\n${stack}Please report it at ${REPORT_TO}${isDebug ? '' : ' with what --debug says'}.`);
  }
  return ExitCode.UNREADABLE;
}
