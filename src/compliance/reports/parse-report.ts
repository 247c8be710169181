import { count, listOf, object, oneOf, text, truth, type Check } from './checks';
import { CONTROL_STATES } from './matrix/control-matrix';
import { SCHEMA_VERSION, type ReportDocument } from './report-document';
import { SEVERITIES } from './texts/findings';

const texts = listOf(text);
const severity = oneOf(...SEVERITIES);
const position = { line: count, column: count };

const FINDING = object({
  ruleId: text,
  title: text,
  status: oneOf('fail', 'unknown', 'error'),
  severity,
  stack: text,
  propertyPath: text,
  message: text,
  fix: text,
  isKnown: truth,
  isBlocking: truth,
  fingerprint: text,
  controls: texts,
}, {
  templatePath: text,
  logicalId: text,
  resourceType: text,
  constructPath: text,
  scenario: text,
  templateLocation: object(position),
  sourceLocation: object({ ...position, file: text }),
  acknowledged: object({ reason: text, where: text }, { owner: text, until: text }),
});

const RULE = object({
  id: text,
  title: text,
  severity,
  resourceTypes: texts,
  rationale: text,
  remediation: text,
  references: texts,
  controls: texts,
  tally: object({ applicable: count, failed: count, unknown: count, errors: count }),
});

const STEP = object({
  from: text,
  to: text,
  technique: text,
  title: text,
  actions: texts,
  via: texts,
  through: text,
  certainty: text,
  conditions: texts,
  references: texts,
});

const ACCESS = object({
  outsiders: listOf(object({
    kind: text, path: text, principal: text, actions: texts, statement: text, certainty: text, conditions: texts, remedy: text,
  })),
  escalationPaths: listOf(object({ from: text, to: text, administrator: truth, certainty: text, conditions: texts, steps: listOf(STEP) })),
  administrators: texts,
  principals: listOf(object({
    principal: text,
    kind: text,
    writesEverything: texts,
    managesPermissionsOfEverything: texts,
    grantingActions: texts,
    unknowns: texts,
    services: listOf(object({ service: text, list: count, read: count, write: count, permissionsManagement: count, tagging: count })),
  })),
  warnings: texts,
});

const MATRIX = object({
  framework: text,
  name: text,
  controls: listOf(object({
    id: text,
    title: text,
    section: text,
    state: oneOf(...CONTROL_STATES),
    rules: texts,
    findings: texts,
  })),
});

const DOCUMENT = object({
  schemaVersion: text,
  tool: object({ name: text, version: text }),
  packs: texts,
  failOn: severity,
  onUnknown: oneOf('IGNORE', 'WARN', 'BLOCK'),
  summary: object({
    templates: count,
    unreadable: count,
    resources: count,
    rules: count,
    findings: count,
    blocking: count,
    acknowledged: count,
    known: count,
    open: object(Object.fromEntries(SEVERITIES.map((one) => [one, count]))),
    byStatus: object({ fail: count, unknown: count, error: count }),
  }),
  templates: listOf(object({ path: text, resources: count, judged: truth }, { unreadable: text })),
  findings: listOf(FINDING),
  rules: listOf(RULE),
  matrices: listOf(MATRIX),
  fixHints: listOf(object({ ruleId: text, fix: text })),
}, { createdAt: text, access: ACCESS });

/** Reads a report in JSON. What is none, or of a version that is not known here, is an error that says so. */
export function parseReport(json: string): ReportDocument {
  const parsed = parse(json);
  requireVersion(parsed);
  DOCUMENT(parsed, '');
  return parsed as ReportDocument;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`the report is not JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

/** Checked first: whatever else is wrong with a report of another version is only a consequence. */
function requireVersion(parsed: unknown): void {
  const check: Check = object({ schemaVersion: text });
  check(parsed, '');
  const { schemaVersion } = parsed as { schemaVersion: string };
  const [major] = SCHEMA_VERSION.split('.');
  if (!new RegExp(`^${major}\\.\\d+$`).test(schemaVersion)) {
    throw new Error(`'schemaVersion' must be ${major}.x, got ${JSON.stringify(schemaVersion.slice(0, 20))}: the report was written by another version of this tool`);
  }
}
