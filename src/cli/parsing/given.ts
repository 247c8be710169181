import { parseArgs } from 'node:util';
import { COMMON_OPTIONS, type Command, type OptionDefinition } from './command';
import { UsageError } from '../errors';
import { didYouMean } from './suggestion';

/** What was written after the name of a command. */
export class Given {
  /** Refuses what the command does not have, and says what may have been meant. */
  static parse(command: Command, words: readonly string[]): Given {
    const definitions = new Map([...command.options, ...COMMON_OPTIONS].map((option) => [option.name, option]));
    const { tokens } = parseArgs({
      args: [...words],
      strict: false,
      allowPositionals: true,
      tokens: true,
      options: {
        ...Object.fromEntries([...definitions.values()].map(({ name, value }) => [name, { type: value === undefined ? 'boolean' as const : 'string' as const }])),
        help: { type: 'boolean', short: 'h' },
      },
    });
    const values = new Map<string, string[]>();
    const rest: string[] = [];
    for (const token of tokens) {
      if (token.kind === 'positional') {
        rest.push(token.value);
      } else if (token.kind === 'option') {
        const definition = definitions.get(token.name);
        if (definition === undefined) {
          throw new UsageError(`'${command.name}' has no option ${token.rawName}${didYouMean(token.rawName, [...definitions.keys()].map((name) => `--${name}`))}`);
        }
        values.set(token.name, [...values.get(token.name) ?? [], valueOf(definition, token.value, token.inlineValue === true)]);
      }
    }
    const given = new Given(values, rest);
    given.requireCounts(command, [...definitions.values()]);
    return given;
  }

  private constructor(private readonly values: ReadonlyMap<string, readonly string[]>, readonly operands: readonly string[]) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  text(name: string): string | undefined {
    return this.values.get(name)?.[0];
  }

  texts(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** `Name=Value`, as often as given. */
  pairs(name: string): Record<string, string> {
    return Object.fromEntries(this.texts(name).map((text) => {
      const end = text.indexOf('=');
      if (end < 1) {
        throw new UsageError(`--${name} must be Name=Value, got ${text}`);
      }
      return [text.slice(0, end), text.slice(end + 1)];
    }));
  }

  private requireCounts({ name, operands: { least, most } }: Command, definitions: readonly OptionDefinition[]): void {
    const twice = definitions.find((definition) => definition.isRepeatable !== true && this.texts(definition.name).length > 1);
    if (twice !== undefined) {
      throw new UsageError(`--${twice.name} may be given once only`);
    }
    if (this.has('help')) {
      return;
    }
    if (this.operands.length < least) {
      throw new UsageError(`'${name}' needs something to read; see cdk-security-baseline ${name} --help`);
    }
    if (this.operands.length > most) {
      throw new UsageError(`'${name}' takes ${most === 0 ? 'no' : `at most ${most}`} argument${most === 1 ? '' : 's'}, got ${this.operands.join(' ')}`);
    }
  }
}

function valueOf({ name, value: placeholder, choices }: OptionDefinition, value: string | undefined, isInline: boolean): string {
  if (placeholder === undefined) {
    if (value !== undefined) {
      throw new UsageError(`--${name} has no value, got ${value}`);
    }
    return '';
  }
  if (value === undefined || value === '' || (!isInline && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`--${name} needs a value: --${name}=${placeholder}`);
  }
  if (choices !== undefined && !choices.includes(value.toLowerCase())) {
    throw new UsageError(`--${name} must be ${choices.join(', ')}, got ${value}${didYouMean(value, choices)}`);
  }
  return choices === undefined ? value : value.toLowerCase();
}
