/** docs/analysis.md: every snippet is a file of `analysis/`, which compiles and runs; every output is what it prints. `renew.ts` writes both. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { blocks, outputOf, printing, snippets, weakenedExplanation, workFolder } from './snippets';

const before = process.cwd();
let work: string;

beforeAll(() => {
  work = workFolder();
  process.chdir(work);
});

afterAll(() => {
  process.chdir(before);
  rmSync(work, { recursive: true, force: true });
});

test('the snippets are the files of this folder, in order', () => {
  expect(blocks('ts')).toEqual(snippets());
});

test.each(printing().map((file, index) => [basename(file), file, index] as const))('%s prints what the page says', (_, file, index) => {
  expect(outputOf(() => { jest.isolateModules(() => { jest.requireActual(file); }); })).toBe(blocks('text')[index]);
});

test('the test of the page fails with the words of the page when the policy is weakened', () => {
  expect(weakenedExplanation()).toBe(blocks('text').at(-1));
});

test('every output of the page was compared', () => {
  expect(blocks('text')).toHaveLength(printing().length + 1);
});
