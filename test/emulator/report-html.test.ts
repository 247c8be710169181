/**
 * The page of a report in a real Chromium. Root installs Debian's package where there is none; others put the path of a
 * browser into CHROMIUM.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './support/chromium';
import { toHtml } from '../../src/compliance/reports/html';
import type { ReportDocument, ReportFinding } from '../../src/compliance/reports/report-document';
import { ACCESS, documentOf, withMatrix } from '../compliance/reports/support';

/** What runs in the page; neither the library nor its other tests have the types of a browser. */
declare const document: any;
declare const getComputedStyle: any;
declare const SVGElement: any;

const folder = mkdtempSync(join(tmpdir(), 'report-html-'));
let browser: Browser;
let page: Page;
let problems: string[];

beforeAll(async () => { browser = await launchChromium(); });
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const small = withMatrix(documentOf({}, ACCESS));

function many(count: number): ReportDocument {
  const findings = Array.from({ length: count }, (_, index): ReportFinding => ({
    ...small.findings[index % small.findings.length], logicalId: `Key${index}`, constructPath: `Stack${index % 20}/Key${index}`, stack: `Stack${index % 20}`,
  }));
  return { ...small, findings };
}

async function open(report: ReportDocument, { script = true, dark = false, width = 1280 } = {}): Promise<number> {
  const file = join(folder, 'report.html');
  writeFileSync(file, toHtml(report));
  page = await browser.newPage();
  problems = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) {
      problems.push(`request ${request.url()}`);
    }
  });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  const start = performance.now();
  await page.goto(`file://${file}`);
  return performance.now() - start;
}

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

const rows = (): Promise<string[]> => page.$$eval('#rows tr', (found) => found.map((row) => row.innerText));
const count = (): Promise<string> => page.$eval('#count', (found) => found.textContent);
/** Filters wait for the end of typing. */
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 250));

async function filter(change: () => Promise<unknown>): Promise<string> {
  await change();
  await settled();
  return count();
}

test('shows every finding, the worst first, and no text of a template is more than text', async () => {
  await open(small);
  expect(await count()).toBe('5 findings');
  const [first, second] = await rows();
  expect(first).toMatch(/critical[^]*TEST-4/);
  expect(second).toMatch(/high[^]*TEST-1/);
  expect((await rows()).join()).toContain('</script><img src=x onerror=alert(1)>');
  expect(await page.$$eval('img, iframe, script', (found) => found.length)).toBe(2);
});

test('filters by severity, standing, result, stack, control and text, and all of it at once', async () => {
  await open(many(1000));
  expect(await count()).toBe('1000 findings');
  expect(await filter(() => page.click('input[value="LOW"]'))).toBe('800 of 1000 findings');
  expect(await filter(() => page.select('[name="standing"]', 'acknowledged'))).toBe('200 of 1000 findings');
  expect(await filter(() => page.select('[name="stack"]', 'Stack0'))).toMatch(/^(50|0) of 1000 findings$/);
  expect(await filter(() => page.click('button[type="reset"]'))).toBe('1000 findings');
  expect(await filter(() => page.select('[name="status"]', 'unknown'))).toBe('200 of 1000 findings');
  await page.click('button[type="reset"]');
  expect(await filter(() => page.type('[name="control"]', 'fsbp kms.4'))).toBe('400 of 1000 findings');
  await page.click('button[type="reset"]');
  expect(await filter(() => page.type('[name="text"]', 'stack7/ KEY7 test-'))).toMatch(/^\d+ of 1000 findings$/);
  expect((await rows()).every((row) => row.includes('Stack7/Key7'))).toBe(true);
  expect(await filter(() => page.type('[name="text"]', 'nowhere'))).toBe('0 of 1000 findings');
  expect(await page.$eval('#page', (found) => found.textContent)).toBe('Nothing to show');
});

test('turns pages', async () => {
  await open(many(120));
  const position = (): Promise<string> => page.$eval('#page', (found) => found.textContent);
  expect(await position()).toBe('1 to 50 of 120');
  expect(await page.$eval('#previous', (found) => found.disabled)).toBe(true);
  await page.click('#next');
  await page.click('#next');
  expect(await position()).toBe('101 to 120 of 120');
  expect(await rows()).toHaveLength(20);
  expect(await page.$eval('#next', (found) => found.disabled)).toBe(true);
  await page.click('#previous');
  expect(await position()).toBe('51 to 100 of 120');
});

test('opens ten thousand findings in less than five seconds, and filters them in less than one', async () => {
  expect(await open(many(10_000))).toBeLessThan(5000);
  expect(await rows()).toHaveLength(50);
  const took = await page.evaluate(() => {
    const start = performance.now();
    document.querySelector('#filters').reset();
    return new Promise<number>((resolve) => setTimeout(() => { resolve(performance.now() - start); }));
  });
  expect(took).toBeLessThan(1000);
});

test('works with the keyboard alone, and shows where it is', async () => {
  await open(many(120));
  const focused = (): Promise<string> => page.evaluate(() => {
    const { activeElement } = document;
    const outline = activeElement === null ? '' : getComputedStyle(activeElement).outlineStyle;
    return `${activeElement?.id || activeElement?.getAttribute('name') || activeElement?.textContent || ''} ${outline}`;
  });
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the findings solid');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('severity solid');
  await page.keyboard.press('Space');
  await settled();
  expect(await count()).toBe('96 of 120 findings');
  for (let step = 0; step < 80 && !(await focused()).startsWith('next'); step++) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('next solid');
  await page.keyboard.press('Enter');
  expect(await page.$eval('#page', (found) => found.textContent)).toBe('51 to 96 of 96');
});

test('has a name for everything that can be used', async () => {
  await open(small);
  // What a screen reader is told, as the browser computes it.
  const tree = await page.accessibility.snapshot({ interestingOnly: true });
  const nameless: string[] = [];
  const visit = (node: NonNullable<typeof tree>): void => {
    if (['button', 'link', 'checkbox', 'combobox', 'searchbox', 'textbox', 'image', 'region', 'img'].includes(node.role) && (node.name ?? '') === '') {
      nameless.push(node.role);
    }
    node.children?.forEach(visit);
  };
  visit(tree!);
  expect(nameless).toEqual([]);
  const levels = await page.$$eval('h1, h2, h3', (found) => found.map(({ tagName }) => Number(tagName[1])));
  expect(levels.every((level, index) => index === 0 ? level === 1 : level - levels[index - 1] <= 1)).toBe(true);
});

/** Relative luminance as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

test.each([false, true])('every text stands out from what is behind it (dark: %s)', async (dark) => {
  await open(small, { dark });
  const colors = await page.$$eval('h1, h2, p, b, th, td, a:not(svg a), label, summary, li, code, .badge, button, svg text', (found) => found
    .filter((one) => one.textContent.trim() !== '')
    .map((one) => {
      let behind = one;
      if (one instanceof SVGElement) {
        const rect = one.parentElement?.querySelector('rect');
        if (rect !== null && rect !== undefined) {
          return { text: one.textContent, color: getComputedStyle(one).fill, back: getComputedStyle(rect).fill };
        }
      }
      while (behind !== null && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') {
        behind = behind.parentElement;
      }
      const color = one instanceof SVGElement ? getComputedStyle(one).fill : getComputedStyle(one).color;
      return { text: one.textContent, color, back: behind === null ? 'rgb(255, 255, 255)' : getComputedStyle(behind).backgroundColor };
    }));
  expect(colors.length).toBeGreaterThan(50);
  expect(colors.filter(({ color, back }) => contrast(color, back) < 4.5)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark ? 'rgb(18, 23, 28)' : 'rgb(255, 255, 255)');
});

test('the theme can be chosen', async () => {
  await open(small);
  const back = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.click('#theme');
  await page.click('#theme');
  expect(await page.$eval('#theme', (found) => found.textContent)).toBe('Theme: dark');
  expect(await back()).toBe('rgb(18, 23, 28)');
  await page.click('#theme');
  expect(await back()).toBe('rgb(255, 255, 255)');
});

test.each([320, 640, 1280, 2560])('nothing goes over the edge of a window of %d pixels', async (width) => {
  await open(small, { width });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('controls and ways to more rights are pictures; a control leads to its findings', async () => {
  await open(small);
  const sizes = await page.$$eval('svg.map, svg.graph', (found) => found.map((one) => one.getBoundingClientRect()).map(({ width, height }) => width > 100 && height > 20));
  expect(sizes).toEqual([true, true]);
  const texts = await page.$$eval('svg.graph g', (found) => found.map((group) => {
    const box = group.querySelector('rect')!.getBoundingClientRect();
    return [...group.querySelectorAll('text')].every((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left >= box.left && right <= box.right && top >= box.top - 1 && bottom <= box.bottom + 1;
    });
  }));
  expect(texts.length).toBeGreaterThan(2);
  expect(texts).not.toContain(false);
  expect(await filter(() => page.click('a[data-control="CIS 7.0 3.6"]'))).toBe('2 of 5 findings');
  await page.click('.escalation summary');
  expect(await page.$eval('svg.graph', (found) => found.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))).toBe(false);
});

test('can be read without the script', async () => {
  await open(small, { script: false });
  const shown = await page.$$eval('noscript tbody tr', (found) => found.filter((one) => one.checkVisibility()).map((one) => one.innerText));
  expect(shown).toHaveLength(5);
  expect(shown[1]).toContain('TEST-1 Keys rotate');
  expect(await page.$eval('#interactive', (found) => found.offsetParent === null)).toBe(true);
});
