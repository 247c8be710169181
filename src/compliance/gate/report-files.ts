import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeNew } from './new-file';
import type { GateResult } from './run';
import type { Settings } from './settings';
import { controlsOf } from '../controls/controls-of';
import { GateReportFormat, type GateReportFile } from '../gate-report-file';
import type { ReportDocument } from '../reports/report-document';

/* eslint-disable @typescript-eslint/no-require-imports */
/** Each format is loaded when it is asked for. */
const FORMATS: Readonly<Record<GateReportFormat, { readonly extension: string; render(document: ReportDocument): string }>> = {
  [GateReportFormat.JSON]: {
    extension: 'json', render: (document) => (require('../reports/formats/json') as typeof import('../reports/formats/json')).toJson(document),
  },
  [GateReportFormat.SARIF]: {
    extension: 'sarif',
    render: (document) => (require('../reports/formats/sarif') as typeof import('../reports/formats/sarif')).toSarif(document, { root: process.cwd() }),
  },
  [GateReportFormat.JUNIT]: {
    extension: 'xml', render: (document) => (require('../reports/formats/junit') as typeof import('../reports/formats/junit')).toJunit(document),
  },
  [GateReportFormat.MARKDOWN]: {
    extension: 'md', render: (document) => (require('../reports/formats/markdown') as typeof import('../reports/formats/markdown')).toMarkdown(document),
  },
  [GateReportFormat.HTML]: {
    extension: 'html', render: (document) => (require('../reports/html') as typeof import('../reports/html')).toHtml(document),
  },
};

/** Writes the reports that a gate was asked for. */
export function writeReportFiles(files: readonly GateReportFile[], directory: string, result: GateResult, settings: Settings): void {
  const document = files.length === 0 ? undefined : documentOf(result, settings);
  if (document === undefined) {
    return;
  }
  for (const { format, path } of files) {
    const { extension, render } = FORMATS[format];
    if (path === undefined) {
      writeNew(join(directory, `security-baseline.${extension}`), render(document));
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, render(document));
    }
  }
}

function documentOf({ assessment }: GateResult, settings: Settings): ReportDocument {
  const { reportOf } = require('../reports/report-of') as typeof import('../reports/report-of');
  const { templateLocations } = require('../reports/locations/template-locations') as typeof import('../reports/locations/template-locations');
  const { sourceLocations } = require('../reports/locations/source-locations') as typeof import('../reports/locations/source-locations');
  const { failOn, onUnknown, packs } = settings.general;
  return reportOf(assessment, settings.rules, {
    version: versionOf(),
    packs,
    failOn,
    onUnknown,
    controlsOf,
    templateLocations: templateLocations(assessment.findings),
    sourceLocations: sourceLocations(assessment.findings),
  });
}
/* eslint-enable @typescript-eslint/no-require-imports */

function versionOf(): string {
  // The same depth from the sources and from the compiled files.
  return (JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as { version: string }).version;
}
