import { isAbsolute, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Severity } from '../../severity';
import type { ReportDocument, ReportFinding, ReportRule, TextPosition } from '../report-document';
import { compareTexts } from '../texts/compare';
import { printable, wellFormed } from '../texts/printable';

export interface SarifOptions {
  /** Absolute paths inside of it become relative: the folder of the repository, usually. */
  readonly root?: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://github.com/cdk-security-baseline/cdk-security-baseline';

const LEVELS = { [Severity.CRITICAL]: 'error', [Severity.HIGH]: 'error', [Severity.MEDIUM]: 'warning', [Severity.LOW]: 'note' } as const;
/** What GitHub makes critical, high, medium and low of again: above 9, 7 and 4. */
const SCORES = { [Severity.CRITICAL]: '9.5', [Severity.HIGH]: '8.0', [Severity.MEDIUM]: '5.5', [Severity.LOW]: '3.0' } as const;

type Json = Readonly<Record<string, unknown>>;

/** SARIF 2.1.0, for code scanning. */
export function toSarif(document: ReportDocument, { root }: SarifOptions = {}): string {
  const rules = rulesOf(document);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const unreadable = document.templates.filter(({ judged }) => !judged);
  const run: Json = {
    tool: {
      driver: {
        name: document.tool.name, semanticVersion: document.tool.version, informationUri: HOME, rules: rules.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: unreadable.length === 0,
      toolExecutionNotifications: unreadable.map(({ path, unreadable: reason }) => ({
        level: 'error', message: { text: messageText(reason ?? 'could not be read') }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path, root) } } }],
      })),
    }],
    properties: { packs: document.packs },
    results: document.findings.map((finding) => resultOf(finding, indexes.get(finding.ruleId) ?? -1, root)),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

type DescribedRule = Pick<ReportRule, 'id' | 'title' | 'severity'> & Partial<ReportRule>;

/** Those that judged, and those of the gate itself that found something. */
function rulesOf({ rules, findings }: ReportDocument): DescribedRule[] {
  const known = new Set(rules.map(({ id }) => id));
  const strange = findings.filter(({ ruleId }) => !known.has(ruleId));
  const others = new Map(strange.map(({ ruleId, title, severity }) => [ruleId, { id: ruleId, title, severity }]));
  return [...rules, ...others.values()].sort((one, other) => compareTexts(one.id, other.id));
}

function descriptorOf({ id, title, severity, rationale = title, remediation = '', references = [], controls = [] }: DescribedRule): Json {
  const links = references.map((reference) => `* <${reference}>`);
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: rationale },
    ...(references.length > 0 && { helpUri: references[0] }),
    help: {
      text: [rationale, remediation, ...references].filter((part) => part !== '').join('\n\n'),
      markdown: [rationale, ...(remediation === '' ? [] : [`**Fix:** ${remediation}`]), ...(links.length === 0 ? [] : [links.join('\n')])].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { 'tags': ['security', 'aws'], 'security-severity': SCORES[severity], 'problem.severity': LEVELS[severity], severity, controls },
  };
}

function resultOf(finding: ReportFinding, ruleIndex: number, root: string | undefined): Json {
  const { ruleId, status, severity, message, fix, scenario, propertyPath, constructPath, fingerprint } = finding;
  const [location, ...others] = locationsOf(finding, root);
  const texts = [message, ...(scenario === undefined ? [] : [`Only when ${scenario}.`]), `Fix: ${fix}`];
  return {
    ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    // The standard knows no level for what only the deployment knows.
    kind: status === 'unknown' ? 'open' : 'fail',
    level: status === 'unknown' ? 'none' : LEVELS[severity],
    message: { text: messageText(texts.join('\n')) },
    locations: [location],
    ...(others.length > 0 && { relatedLocations: others.map((other, id) => ({ ...other, id, message: { text: 'the template' } })) }),
    partialFingerprints: { 'cdkSecurityBaseline/v1': fingerprint },
    suppressions: suppressionsOf(finding),
    properties: { severity, status, propertyPath, ...(constructPath !== undefined && { constructPath }), controls: finding.controls },
  };
}

/** Where the code of the user made it comes first: `cdk.out` is in no repository. */
function locationsOf(finding: ReportFinding, root?: string): Json[] {
  const { sourceLocation, templatePath, templateLocation, stack, logicalId, resourceType, constructPath } = finding;
  const name = logicalId ?? stack;
  const logical = { name, fullyQualifiedName: constructPath ?? [stack, logicalId].filter(Boolean).join('/'), kind: resourceType ?? 'stack' };
  const places = [
    ...(sourceLocation === undefined ? [] : [physical(sourceLocation.file, sourceLocation, root)]),
    ...(templatePath === undefined ? [] : [physical(templatePath, templateLocation, root)]),
  ];
  const logicalLocations = [logical];
  return places.length === 0 ? [{ logicalLocations }] : places.map((physicalLocation) => ({ physicalLocation, logicalLocations }));
}

function physical(file: string, at: TextPosition | undefined, root: string | undefined): Json {
  return { artifactLocation: { uri: uriOf(file, root) }, region: { startLine: at?.line ?? 1, startColumn: at?.column ?? 1 } };
}

function suppressionsOf({ acknowledged, isKnown }: ReportFinding): Json[] {
  if (acknowledged !== undefined) {
    return [{ kind: 'external', status: 'accepted', justification: acknowledged.reason, properties: { ...acknowledged } }];
  }
  return isKnown ? [{ kind: 'external', status: 'accepted', justification: 'known when the ratchet file was written' }] : [];
}

function uriOf(raw: string, root: string | undefined): string {
  const path = wellFormed(raw);
  const inside = root !== undefined && isAbsolute(path) ? relative(root, resolve(path)) : path;
  if (isAbsolute(inside) || inside.startsWith('..') && isAbsolute(path)) {
    return pathToFileURL(path).href;
  }
  return inside.replace(/^\.[\\/]/, '').split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** Square brackets before parentheses would become a link. */
function messageText(text: string): string {
  const shown = printable(text);
  return shown.includes('](') ? shown.replace(/[[\]\\]/g, '\\$&') : shown;
}
