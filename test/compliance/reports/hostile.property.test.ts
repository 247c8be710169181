import * as fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { documentOf } from './support';
import { toConsole } from '../../../src/compliance/reports/formats/console';
import { toJson } from '../../../src/compliance/reports/formats/json';
import { toJunit } from '../../../src/compliance/reports/formats/junit';
import { toMarkdown } from '../../../src/compliance/reports/formats/markdown';
import { toSarif } from '../../../src/compliance/reports/formats/sarif';
import { parseReport } from '../../../src/compliance/reports/parse-report';
import type { ReportDocument } from '../../../src/compliance/reports/report-document';

const document = documentOf();
/** Whatever characters there are, halves of pairs and control characters among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(']]>', '<!--', '&#x0;', '| --- |', '\n\n# Title\n', '```', '[a](https://evil.example)', '</testcase>', '@team', '\u001b]8;;https://evil.example\u0007', '../../x', 'C:\\x'),
);
const hostile: fc.Arbitrary<ReportDocument> = fc.record({
  message: text,
  fix: text,
  title: text,
  logicalId: text,
  resourceType: text,
  propertyPath: text,
  constructPath: text,
  templatePath: text,
  stack: text,
  scenario: text,
  reason: text,
}).map(({ reason, ...texts }) => ({
  ...document,
  templates: [{ path: texts.templatePath, resources: 1, judged: true }, { path: texts.stack, resources: 0, judged: false, unreadable: reason }],
  findings: document.findings.map((finding) => ({
    ...finding,
    ...texts,
    acknowledged: finding.acknowledged && { reason, owner: reason, until: reason, where: reason },
    sourceLocation: { file: texts.templatePath, line: 1, column: 1 },
  })),
}));

test('JUnit is well-formed XML', () => {
  fc.assert(fc.property(hostile, (given) => {
    const xml = toJunit(given);
    expect(XMLValidator.validate(xml)).toBe(true);
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(() => encodeURIComponent(xml)).not.toThrow();
  }));
});

test('JSON is read as it was written; SARIF is JSON, and its places are URIs', () => {
  fc.assert(fc.property(hostile, (given) => {
    expect(parseReport(toJson(given))).toEqual(given);
    for (const { locations } of JSON.parse(toSarif(given, { root: '/repo' })).runs[0].results) {
      expect(() => new URL(locations[0].physicalLocation.artifactLocation.uri, 'file:///repo/')).not.toThrow();
    }
  }));
});

test('nothing moves the cursor of a terminal', () => {
  fc.assert(fc.property(hostile, (given) => {
    // eslint-disable-next-line no-control-regex
    expect(toConsole(given)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }));
});

test('Markdown has no lines, mentions, links or HTML but its own', () => {
  const headings = (markdown: string): string[] => markdown.split('\n').filter((line) => /^#{1,6} /.test(line));
  const own = headings(toMarkdown(document)).length;
  fc.assert(fc.property(hostile, (given) => {
    const markdown = toMarkdown(given);
    expect(headings(markdown).length - own).toBeLessThanOrEqual(1);
    expect(markdown).not.toMatch(/@|<(?!br>)|(?<!\\)\[(?!more\])/);
    expect(markdown.length).toBeLessThanOrEqual(65_536);
  }));
});
