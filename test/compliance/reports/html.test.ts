import { createHash } from 'node:crypto';
import { ACCESS, documentOf, HOSTILE, withMatrix } from './support';
import { toHtml } from '../../../src/compliance/reports/html';
import { layOut, NODE_WIDTH, wrapped } from '../../../src/compliance/reports/html/escalation-layout';
import { html, Markup } from '../../../src/compliance/reports/html/markup';
import type { ReportDocument, ReportEscalationPath } from '../../../src/compliance/reports/report-document';

const page = toHtml(withMatrix(documentOf({ unreadable: true }, ACCESS)));
const [, data] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(page) ?? [];
const [, noscript] = /<noscript>([^]*?)<\/noscript>/.exec(page) ?? [];

describe('nothing of a template becomes a part of the page', () => {
  test('elements, attributes and scripts', () => {
    expect(HOSTILE).toMatch(/<\/script><img src=x onerror=/);
    expect(page).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img/);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(page.match(/<\/noscript>/g)).toHaveLength(1);
  });

  test('what turns the direction of writing, halves of characters and control characters', () => {
    // eslint-disable-next-line no-control-regex
    expect(page).not.toMatch(/[\u0000\u001b\u202e]|[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('only web addresses become links', () => {
    const document = documentOf();
    const references = ['javascript:alert(1)', 'https://a.example/" onclick="x', 'http://docs.aws.amazon.com'];
    for (const reference of references) {
      const changed = toHtml({ ...document, rules: document.rules.map((rule) => ({ ...rule, references: [reference] })) });
      expect(changed).not.toMatch(/href="(?!#)/);
      expect(changed).not.toContain('"reference":"j');
    }
  });

  test('values in markup are escaped wherever they stand', () => {
    expect(html`<a title="${'"\'<>&'}">${1}${[html`<b>${'<'}</b>`, html`&amp;`]}</a>`.text).toBe('<a title="&quot;&#39;&lt;&gt;&amp;">1<b>&lt;</b>&amp;</a>');
    expect(html`${new Markup('<i>')}`.text).toBe('<i>');
  });
});

test('the policy of the page lets through its own style and script, and nothing else', () => {
  const hash = (text: string | undefined): string => `sha256-${createHash('sha256').update(text ?? '').digest('base64')}`;
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1];
  const script = /<script>([^]*?)<\/script>/.exec(page)?.[1];
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy.replaceAll('&#39;', "'")).toBe(`default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`);
  expect(page).not.toMatch(/ style="| on\w+="| src="|<link/);
});

test('everything can be read without the script', () => {
  expect(noscript.match(/<tr class=/g)).toHaveLength(documentOf().findings.length);
  expect(noscript).toContain('<b>TEST-1</b> Keys rotate');
  expect(noscript).toContain('Fix: Set it right <a href="https://docs.aws.amazon.com/kms/');
  expect(noscript).toContain('acknowledged, by us, until 2027-01-31: meant so');
  expect(noscript.indexOf('TEST-4')).toBeLessThan(noscript.indexOf('TEST-1'));
  expect(page).toContain('it is &lt;broken&gt;');
});

test('what the script filters', () => {
  const { findings, rules } = JSON.parse(data);
  expect(findings).toHaveLength(documentOf().findings.length);
  expect(findings[0]).toMatchObject({ rule: 'TEST-4', severity: 'CRITICAL', status: 'error', standing: 'blocks', location: 'templates/stack.yaml' });
  expect(new Set(findings.map(({ standing }: { standing: string }) => standing))).toEqual(new Set(['blocks', 'acknowledged', 'does not block']));
  expect(rules['rule TEST-1']).toMatchObject({ controls: ['CIS 7.0 3.6', 'FSBP KMS.4'], mixin: 'mixins.KeyRotation', acknowledge: 'SecurityBaseline::TEST-1' });
});

test('controls are drawn, each with a sign, and lead to their findings', () => {
  expect(page).toContain('<a href="#findings" data-control="CIS 7.0 3.6" aria-label="3.6 Keys rotate: failed, 2 findings">');
  expect(page).toMatch(/<g role="img" aria-label="3.8 Nothing looks at it: not looked at">/);
  expect(toHtml(documentOf())).not.toContain('id="controls"');
});

test('a report without anything', () => {
  const empty = { ...documentOf(), findings: [], rules: [], templates: [] };
  expect(toHtml(empty)).toContain('Nothing was found.');
  expect(toHtml({ ...empty, access: { outsiders: [], escalationPaths: [], administrators: [], principals: [], warnings: [] } })).toContain('No way was found.');
});

test('ten thousand findings take less than four seconds and four kilobytes each', () => {
  const document = documentOf();
  const findings = Array.from({ length: 10_000 }, (_, index) => ({ ...document.findings[index % document.findings.length], logicalId: `Key${index}` }));
  const start = performance.now();
  const { length } = toHtml({ ...document, findings });
  expect(performance.now() - start).toBeLessThan(4000);
  expect(length).toBeLessThan(40_000_000);
});

describe('ways to more rights', () => {
  const step = (from: string, to: string, title = 'assume the role'): ReportEscalationPath['steps'][number] => (
    { from, to, technique: 't', title, actions: ['a:B'], via: [], through: '', certainty: 'CERTAIN', conditions: [], references: [] });
  const path = (...steps: ReportEscalationPath['steps']): ReportEscalationPath => (
    { from: steps[0].from, to: steps[steps.length - 1].to, administrator: true, certainty: 'CERTAIN', conditions: [], steps });

  test('go from left to right, what several share is drawn once', () => {
    const { nodes, edges } = layOut([path(step('a', 'b'), step('b', 'z')), path(step('a', 'b'), step('b', 'c'), step('c', 'z')), path(step('a', 'z', 'other'))]);
    const principals = nodes.filter(({ kind }) => kind !== 'way');
    expect(Object.fromEntries(principals.map(({ words, kind }) => [words, kind])))
      .toEqual({ a: 'start', b: 'principal', c: 'principal', z: 'administrator' });
    expect(principals).toHaveLength(4);
    expect(nodes).toHaveLength(4 + 5);
    expect(edges).toHaveLength(10);
    expect(edges.filter(({ from, to }) => to.kind === 'way' && to.x <= from.x)).toEqual([]);
  });

  test('a cycle ends', () => {
    expect(layOut([path(step('a', 'b'), step('b', 'a'), step('a', 'z'))]).nodes).toHaveLength(6);
  });

  test('no two nodes lie on one another, and none outside of the picture', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const paths = names.flatMap((from) => names.filter((to) => to !== from).map((to) => path(step('start', from), step(from, to, `${from} ${to}`), step(to, 'z'))));
    const { nodes, width, height } = layOut(paths);
    expect(nodes.length).toBeGreaterThan(30);
    for (const one of nodes) {
      expect(one.x >= 0 && one.y >= 0 && one.x + NODE_WIDTH <= width && one.y + one.height <= height).toBe(true);
      const overlapping = nodes
        .filter((other) => other !== one && other.x === one.x && other.y < one.y + one.height && one.y < other.y + other.height);
      expect(overlapping).toEqual([]);
    }
  });

  test.each([
    ['short', ['short']],
    ['', ['']],
    ['rewrite the trust policy of the role and assume it', ['rewrite the trust policy', 'of the role and assume it']],
    ['Stack/VeryLongConstructName/AnotherLongName/Role', ['Stack/', 'VeryLongConstructName/', 'AnotherLongName/Role']],
    ['x'.repeat(200), ['x'.repeat(26), 'x'.repeat(26), '…', 'x'.repeat(18)]],
  ])('%s in lines', (text, lines) => {
    expect(wrapped(text)).toEqual(lines);
  });

  test('are drawn and told', () => {
    expect(page).toMatch(/<svg class="graph"[^]*attach a policy to[^]*<\/svg>/);
    expect(page).toContain('Stack/Role can attach a policy to itself → ADMINISTRATOR (iam-attach: <code>iam:AttachRolePolicy</code>)');
    const many: ReportDocument = { ...documentOf({}, { ...ACCESS, escalationPaths: Array.from({ length: 5 }, (_, index) => ({ ...ACCESS.escalationPaths[0], from: `Role${index}`, steps: [step(`Role${index}`, 'x')] })) }) };
    expect(toHtml(many).match(/<details class="escalation" open>/g)).toHaveLength(3);
    expect(new Set(toHtml(many).match(/id="[^"]+"/g)).size).toBe(toHtml(many).match(/id="[^"]+"/g)?.length);
  });
});
