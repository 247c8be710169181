import { readFileSync } from 'node:fs';
import { parseReport } from '../../compliance/reports/parse-report';
import { UsageError } from '../errors';
import { ExitCode } from '../exit-code';
import { REPORT_OPTIONS, writeReports } from '../output/formats';
import type { Terminal } from '../output/terminal';
import type { Command } from '../parsing/command';
import type { Given } from '../parsing/given';

export const report: Command = {
  name: 'report',
  usage: '[options] <report.json | ->',
  about: 'Makes any report from a saved one in JSON (check --json): the console, SARIF, JUnit, Markdown, HTML. Nothing is judged again; - is the standard input.',
  more: [
    'Example:',
    '  cdk-security-baseline report report.json --format markdown --html report.html',
    '',
    'Exit codes: 0 done, whatever the report says; 2 wrong usage, or no report.',
  ],
  operands: { least: 1, most: 1 },
  options: REPORT_OPTIONS,
  run(given, terminal) {
    writeReports(readReport(given, terminal), given, terminal);
    return ExitCode.CLEAN;
  },
};

function readReport({ operands: [path] }: Given, terminal: Terminal): ReturnType<typeof parseReport> {
  const text = path === '-' ? terminal.read() : readSaved(path);
  try {
    return parseReport(text);
  } catch (error) {
    throw new UsageError(`'${path}' is no report of this tool: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readSaved(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`'${path}' cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
}
