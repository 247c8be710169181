import { isAbsolute, relative } from 'node:path';
import type { Selection } from './select-rules';
import type { AssessmentOptions } from '../../compliance/assessment/assess';
import { frameworks, type Framework } from '../../compliance/controls/controls';
import { controlsOf } from '../../compliance/controls/controls-of';
import type { Assessment, AssessedFinding } from '../../compliance/model/assessment';
import { sourceLocations } from '../../compliance/reports/locations/source-locations';
import { templateLocations } from '../../compliance/reports/locations/template-locations';
import { matrixOf } from '../../compliance/reports/matrix/matrix-of';
import type { FixHint, ReportAccess, SourceLocation } from '../../compliance/reports/report-document';
import type { ReportOptions } from '../../compliance/reports/report-of';
import { version } from '../output/version';
import type { Given } from '../parsing/given';

/** What the reports say besides findings: as much as was asked for. */
export function reportOptionsOf(
  given: Given, assessment: Assessment, selection: Selection, { failOn, onUnknown }: AssessmentOptions, access: readonly ReportAccess[],
): ReportOptions {
  const located = assessment.findings.filter(({ templatePath }) => templatePath !== '-');
  return {
    version: version(),
    packs: selection.packs,
    failOn,
    onUnknown,
    controlsOf,
    templateLocations: templateLocations(located),
    sourceLocations: fromHere(sourceLocations(located)),
    matrixOf: frameworksOf(given).map((framework) => (rules, findings) => matrixOf(framework, rules, findings)),
    ...(given.has('fix-hints') && { fixHints: loadedFixHints() }),
    ...(given.has('access') && { access: mergeAccess(access) }),
    ...(given.has('timestamp') && { createdAt: new Date().toISOString() }),
  };
}

/** The frameworks of `--matrix`; read only by those who ask for one. */
function frameworksOf(given: Given): Framework[] {
  return given.has('matrix') ? frameworks().filter(({ id }) => given.texts('matrix').includes(id)) : [];
}

/** Names of fixes stand in the mixins, which load the CDK: only for those who ask. */
function loadedFixHints(): FixHint[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('./fix-hints') as typeof import('./fix-hints')).fixHints();
}

/** The analysis is loaded only by those who ask for access. */
function mergeAccess(parts: readonly ReportAccess[]): ReportAccess {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../../compliance/reports/access/access-of') as typeof import('../../compliance/reports/access/access-of')).mergeAccess(parts);
}

/** As people would write them where they are. */
function fromHere(locations: ReadonlyMap<AssessedFinding, SourceLocation>): Map<AssessedFinding, SourceLocation> {
  return new Map([...locations].map(([finding, location]) => {
    const path = isAbsolute(location.file) ? relative(process.cwd(), location.file) : location.file;
    return [finding, path.startsWith('..') || isAbsolute(path) ? location : { ...location, file: path.replaceAll('\\', '/') }];
  }));
}
