import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeNew } from './new-file';
import type { GateResult } from './run';
import type { Settings } from './settings';
import { controlsOf } from '../controls/controls-of';
import { GateReportFormat, type GateReportFile } from '../gate-report-file';
import { FORMATS, type FormatName } from '../reports/formats/by-name';
import type { ReportDocument } from '../reports/report-document';

/** The name of the format, and how its files end. */
const FORMAT_FILES: Readonly<Record<GateReportFormat, readonly [name: FormatName, extension: string]>> = {
  [GateReportFormat.JSON]: ['json', 'json'],
  [GateReportFormat.SARIF]: ['sarif', 'sarif'],
  [GateReportFormat.JUNIT]: ['junit', 'xml'],
  [GateReportFormat.MARKDOWN]: ['markdown', 'md'],
  [GateReportFormat.HTML]: ['html', 'html'],
};

/** Writes the reports that a gate was asked for. */
export function writeReportFiles(files: readonly GateReportFile[], directory: string, result: GateResult, settings: Settings): void {
  const document = files.length === 0 ? undefined : documentOf(result, settings);
  if (document === undefined) {
    return;
  }
  for (const { format, path } of files) {
    const [name, extension] = FORMAT_FILES[format];
    const text = FORMATS[name](document);
    if (path === undefined) {
      writeNew(join(directory, `security-baseline.${extension}`), text);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
}

/** The reports are loaded only by those who asked for files. */
/* eslint-disable @typescript-eslint/no-require-imports */
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
