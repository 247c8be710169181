import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { documentOf } from './support';
import { toJunit } from '../../../src/compliance/reports/formats/junit';
import type { ReportDocument } from '../../../src/compliance/reports/report-document';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => ['testsuite', 'testcase'].includes(name) });

function suitesOf(document: ReportDocument) {
  const xml = toJunit(document);
  expect(XMLValidator.validate(xml)).toBe(true);
  // eslint-disable-next-line no-control-regex
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])/);
  return parser.parse(xml).testsuites;
}

test('a suite for each template, a case for each rule at a resource', () => {
  const suites = suitesOf(documentOf({ unreadable: true }));
  expect(suites).toMatchObject({ name: 'cdk-security-baseline', tests: '6', failures: '1', errors: '2', skipped: '3' });
  const [stack, broken] = suites.testsuite;
  expect(stack).toMatchObject({ name: 'templates/stack.yaml', tests: '5', failures: '1', errors: '1', skipped: '3' });
  expect(stack.testcase.map((one: any) => [one.classname, one.name, Object.keys(one).filter((key) => ['failure', 'error', 'skipped'].includes(key))])).toEqual([
    ['Stack/Accepted', 'TEST-1: Keys rotate', ['skipped']],
    ['Stack/Hostile', 'TEST-1: Keys rotate', ['failure']],
    ['Stack/Plain', 'TEST-2: Keys have a policy', ['skipped']],
    ['Stack/Queue', 'TEST-4: Queues break the rule', ['error']],
    ['Stack/Topic', 'TEST-3: Topics are known', ['skipped']],
  ]);
  expect(broken).toMatchObject({ name: 'templates/broken.yaml', errors: '1', testcase: [{ error: { message: 'it is <broken>' } }] });
});

test('what does not block says why', () => {
  const [{ testcase }] = suitesOf(documentOf()).testsuite;
  expect(testcase.map((one: any) => one.skipped?.message)).toEqual([
    'HIGH: acknowledged, by us, until 2027-01-31: meant so owner=us until=2027-01-31', undefined, 'LOW: does not block (MEDIUM and worse do)', undefined,
    'MEDIUM: not known before the deployment',
  ]);
});

test('a failure has place, message and fix', () => {
  const [{ testcase }] = suitesOf(documentOf()).testsuite;
  expect(testcase[1].failure.type).toBe('HIGH');
  expect(testcase[1].failure['#text']).toMatch(/^Properties\.EnableKeyRotation: it says /);
  expect(testcase[1].failure['#text']).toMatch(/fix: Set it right$/);
});

test('a template without findings passes', () => {
  const suites = suitesOf({ ...documentOf(), findings: [] });
  expect(suites).toMatchObject({ tests: '1', failures: '0', errors: '0', skipped: '0' });
  expect(suites.testsuite[0].testcase).toEqual([{ classname: 'templates/stack.yaml', name: 'all rules hold for 5 resources' }]);
});

test('findings of templates that are nowhere on disk have a suite, too', () => {
  const suites = suitesOf(documentOf({ change: (finding) => ({ ...finding, templatePath: undefined }) }));
  expect(suites.testsuite.map(({ name }: any) => name)).toEqual(['templates/stack.yaml', 'Stack']);
});
