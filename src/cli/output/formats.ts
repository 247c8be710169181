import { writeFileSync } from 'node:fs';
import type { Terminal } from './terminal';
import type { ReportDocument } from '../../compliance/reports/report-document';
import { UsageError } from '../errors';
import type { OptionDefinition } from '../parsing/command';
import type { Given } from '../parsing/given';

/* eslint-disable @typescript-eslint/no-require-imports */
/** Each format is loaded when it is asked for. */
const FORMATS: Readonly<Record<string, (document: ReportDocument) => string>> = {
  json: (document) => (require('../../compliance/reports/formats/json') as typeof import('../../compliance/reports/formats/json')).toJson(document),
  sarif: (document) => (require('../../compliance/reports/formats/sarif') as typeof import('../../compliance/reports/formats/sarif'))
    .toSarif(document, { root: process.cwd() }),
  junit: (document) => (require('../../compliance/reports/formats/junit') as typeof import('../../compliance/reports/formats/junit')).toJunit(document),
  markdown: (document) => (require('../../compliance/reports/formats/markdown') as typeof import('../../compliance/reports/formats/markdown')).toMarkdown(document),
  html: (document) => (require('../../compliance/reports/html') as typeof import('../../compliance/reports/html')).toHtml(document),
};

function consoleText(document: ReportDocument, color: boolean, quiet: boolean): string {
  return (require('../../compliance/reports/formats/console') as typeof import('../../compliance/reports/formats/console')).toConsole(document, { color, quiet });
}
/* eslint-enable @typescript-eslint/no-require-imports */

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
    print(FORMATS[format](document), file, terminal);
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
