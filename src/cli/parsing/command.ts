import type { ExitCode } from '../exit-code';
import type { Given } from './given';
import type { Terminal } from '../output/terminal';

export interface OptionDefinition {
  readonly name: string;
  /** What stands for its value in the help; without it the option has none. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  /** The only values, if there are few. */
  readonly choices?: readonly string[];
  readonly about: string;
}

/** One of the commands: what the help says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** What comes after the name. */
  readonly usage: string;
  readonly about: string;
  /** Whole lines for the help, such as examples. */
  readonly more: readonly string[];
  readonly options: readonly OptionDefinition[];
  /** The fewest and the most arguments that are no options. */
  readonly operands: { readonly least: number; readonly most: number };
  run(given: Given, terminal: Terminal): ExitCode;
}

/** Every command has these. */
export const COMMON_OPTIONS: readonly OptionDefinition[] = [
  { name: 'no-color', about: 'No colours; the environment variable NO_COLOR says the same.' },
  { name: 'debug', about: 'With an internal error, where in the program it happened.' },
  { name: 'help', about: 'This text.' },
];
