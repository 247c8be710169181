import { COMMON_OPTIONS, type Command, type OptionDefinition } from './command';

const WIDTH = 100;
const INDENT = 30;

/** Of one command: every option that it has. */
export function helpOf(command: Command): string {
  return [
    `Usage: cdk-security-baseline ${command.name} ${command.usage}`, '',
    ...wrapped(command.about, 0), '',
    ...command.more.length === 0 ? [] : [...command.more, ''],
    'Options:',
    ...[...command.options, ...COMMON_OPTIONS].flatMap(optionLines), '',
  ].join('\n');
}

/** Of all commands. */
export function overview(commands: readonly Command[]): string {
  return [
    'Usage: cdk-security-baseline <command> …', '',
    'Judges CloudFormation templates, whoever made them, before anything is deployed.', '',
    'Commands:',
    ...commands.flatMap(({ name, about }) => entry(name, about)), '',
    'Options:',
    ...entry('--version', 'The version of this tool.'),
    ...entry('--help', 'This text; after a command, that of the command.'), '',
    'Exit codes:',
    ...entry('0', 'Nothing blocks.'),
    ...entry('1', 'There is a finding that blocks (check), or an answer other than expected (access --expect).'),
    ...entry('2', 'Wrong usage, or something could not be read: then nobody knows what is in it, so that 2 comes before 1.'), '',
  ].join('\n');
}

function optionLines({ name, value, isRepeatable, choices, about }: OptionDefinition): string[] {
  const repeated = isRepeatable === true ? ' May be given several times.' : '';
  const allowed = choices === undefined ? '' : ` One of ${choices.join(', ')}.`;
  return entry(`--${name}${value === undefined ? '' : ` ${value}`}`, `${about}${allowed}${repeated}`);
}

function entry(term: string, about: string): string[] {
  const [first, ...others] = wrapped(about, INDENT);
  const begin = `  ${term}`;
  return begin.length >= INDENT - 1
    ? [begin, first, ...others]
    : [begin.padEnd(INDENT) + first.trimStart(), ...others];
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > WIDTH) {
      lines.push(' '.repeat(indent) + word);
    } else {
      lines[lines.length - 1] = `${last} ${word}`;
    }
  }
  return lines;
}
