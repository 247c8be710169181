import { findInputs, type Input } from './find-inputs';
import { validateOptions } from '../../template/loading/environment';
import type { TemplateOptions } from '../../template/template-options';
import { asUsage, UsageError } from '../errors';
import type { Terminal } from '../output/terminal';
import type { OptionDefinition } from '../parsing/command';
import type { Given } from '../parsing/given';

/** Of every command that reads templates. */
export const TEMPLATE_OPTIONS: readonly OptionDefinition[] = [
  { name: 'parameter', value: 'Name=Value', isRepeatable: true, about: 'Value of a parameter, for every template that declares it; else its default, or each value that it may have.' },
  { name: 'region', value: 'REGION', about: 'Region of templates that fit any; us-east-1 by default.' },
  { name: 'account', value: 'ACCOUNT', about: 'Account of templates that fit any, 12 digits.' },
];

export function templateOptionsOf(given: Given): TemplateOptions {
  const options = { region: given.text('region'), account: given.text('account'), parameters: given.pairs('parameter') };
  asUsage('', () => { validateOptions(options, true); });
  return options;
}

/** Everything that the arguments stand for; one that is not there is wrong usage. */
export function inputsOf(paths: readonly string[], terminal: Terminal): Input[] {
  return paths.flatMap((path): Input[] => {
    if (path === '-') {
      return [{ kind: 'text', path, text: terminal.read() }];
    }
    terminal.progress(() => `looking for templates in ${path}`);
    try {
      return findInputs(path);
    } catch (error) {
      throw new UsageError(`'${path}' cannot be read: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file or folder' : String((error as NodeJS.ErrnoException).code ?? error)}`);
    }
  });
}
