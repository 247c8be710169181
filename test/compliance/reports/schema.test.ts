import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { ACCESS, documentOf, withMatrix } from './support';
import { toJson } from '../../../src/compliance/reports/formats/json';
import { parseReport } from '../../../src/compliance/reports/parse-report';

const schema = JSON.parse(readFileSync(join(__dirname, '../../../data/report.schema.json'), 'utf8'));
const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);
const whole = JSON.parse(toJson({ ...withMatrix(documentOf({ unreadable: true, change: (finding) => ({ ...finding, scenario: 'the condition holds' }) }, ACCESS)), createdAt: '2026-11-25' }));
whole.findings[0] = { ...whole.findings[0], templateLocation: { line: 1, column: 2 }, sourceLocation: { file: 'lib/stack.ts', line: 3, column: 4 } };

test('a report is what the published schema says', () => {
  isValid(whole);
  expect(isValid.errors).toBeNull();
  expect(parseReport(JSON.stringify(whole))).toEqual(whole);
});

test('a byte order mark is no part of a report', () => {
  expect(parseReport(`\uFEFF${JSON.stringify(whole)}`)).toEqual(whole);
});

test('members that a newer version adds are let pass', () => {
  const newer = { ...whole, schemaVersion: '1.7', extra: { much: true }, findings: [{ ...whole.findings[0], extra: 1 }] };
  expect(isValid(newer)).toBe(true);
  expect(parseReport(JSON.stringify(newer))).toEqual(newer);
});

/** Every member of the report, however deep. */
function placesOf(value: unknown, place: string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, each]) => placesOf(each, [...place, name])) : [];
  return place.length === 0 ? inner : [place, ...inner];
}

function changed(place: string[], change: (holder: any, name: string) => void): any {
  const copy = structuredClone(whole);
  const holder = place.slice(0, -1).reduce((here, name) => here[name], copy);
  change(holder, place.at(-1)!);
  return copy;
}

const PLACES = placesOf(whole);
const WRONG: [string, (holder: any, name: string) => void][] = [
  ['a symbol of another type', (holder, name) => { holder[name] = typeof holder[name] === 'string' ? 7 : 'wrong'; }],
  ['null', (holder, name) => { holder[name] = null; }],
  ['nothing', (holder, name) => { if (!Array.isArray(holder)) { Reflect.deleteProperty(holder, name); } }],
  ['a negative number', (holder, name) => { if (typeof holder[name] === 'number') { holder[name] = -1; } }],
  ['half a number', (holder, name) => { if (typeof holder[name] === 'number') { holder[name] = 0.5; } }],
  ['another word', (holder, name) => { if (typeof holder[name] === 'string') { holder[name] = 'OTHER'; } }],
  ['a list', (holder, name) => { if (!Array.isArray(holder[name])) { holder[name] = []; } }],
];

test('there is enough to change', () => {
  expect(PLACES.length).toBeGreaterThan(150);
});

test.each(WRONG)('what is read by hand and the schema agree about %s at each place', (_, change) => {
  const wrong = PLACES.map((place) => {
    const report = changed(place, change);
    let isRead = true;
    try {
      parseReport(JSON.stringify(report));
    } catch {
      isRead = false;
    }
    return { place: place.join('.'), isRead, isValid: isValid(report) };
  }).filter((one) => one.isRead !== one.isValid);
  expect(wrong).toEqual([]);
});

test.each([
  ['not JSON', 'nothing', /^the report is not JSON: /],
  ['a list', '[]', /^'report' must be an object, got a list$/],
  ['a template', '{"Resources":{}}', /^'schemaVersion' must be text, got nothing$/],
  ['another version', '{"schemaVersion":"2.0"}', /^'schemaVersion' must be 1\.x, got "2\.0": the report was written by another version of this tool$/],
  ['no tool', '{"schemaVersion":"1.0"}', /^'tool' must be an object, got nothing$/],
])('%s is refused in words', (_, text, message) => {
  expect(() => parseReport(text)).toThrow(message);
});

test('the place of what is wrong is named', () => {
  expect(() => parseReport(JSON.stringify(changed(['findings', '1', 'severity'], (holder, name) => { holder[name] = 'HUGE'; }))))
    .toThrow("'findings.1.severity' must be CRITICAL, HIGH, MEDIUM, LOW, got \"HUGE\"");
});
