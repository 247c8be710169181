import { writeFileSync } from 'node:fs';
import type { Terminal } from './terminal';
import { FORMATS, type FormatName } from '../../compliance/reports/formats/by-name';
import type { ReportDocument } from '../../compliance/reports/report-document';
import { UsageError } from '../errors';
import type { OptionDefinition } from '../parsing/command';
import type { Given } from '../parsing/given';

/** Text for the terminal; loaded only when that is what is printed. */
function consoleText(document: ReportDocument, color: boolean, quiet: boolean): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../../compliance/reports/formats/console') as typeof import('../../compliance/reports/formats/console')).toConsole(document, { color, quiet });
}

/** Of every command that makes reports. */
export const REPORT_OPTIONS: readonly OptionDefinition[] = [
  { name: 'format', value: 'FORMAT', choices: ['console', ...Object.keys(FORMATS)], about: 'What is printed; console by default.' },
  { name: 'output', value: 'FILE', about: 'Writes what would be printed into a file.' },
  ...Object.keys(FORMATS).map((name) => ({ name, value: 'FILE', about: `Besides, writes the report as ${name === 'html' ? 'one self-contained HTML page' : name} into a file.` })),
  { name: 'quiet', about: 'Prints only what blocks, and the line that sums up; nothing at all when nothing blocks.' },
];

/** Writes a report as often as it was asked for. */
export function writeReports(document: ReportDocument, given: Given, terminal: Terminal): void {
  for (const [name, render] of Object.entries(FORMATS)) {
    const file = given.text(name);
    if (file !== undefined) {
      writeText(file, render(document));
    }
  }
  const format = given.text('format') ?? 'console';
  const file = given.text('output');
  if (format !== 'console') {
    print(FORMATS[format as FormatName](document), file, terminal);
  } else if (!given.has('quiet') || document.summary.blocking > 0 || document.summary.unreadable > 0) {
    print(consoleText(document, file === undefined && terminal.hasColor, given.has('quiet')), file, terminal);
  }
}

function print(text: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    terminal.write(text);
  } else {
    writeText(file, text);
  }
}

/** Writes a file; what keeps it from being written is told in words. */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`'${file}' cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
