/**
 * `npm run bench:corpus`: which pairs of an insecure and a secure template (test/corpus) the gate and its peers tell apart.
 *
 * A pair is told apart when some rule finds the resource wrong in the insecure template and not in the secure one; that is what every tool
 * can be asked for. Exactly: something names the property in the insecure one, and nothing does in the secure one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findByCheckov } from './corpus/checkov';
import { isToldApart, isToldExactly, type FoundByFile, type Written } from './corpus/found';
import { findByGuard } from './corpus/guard';
import { findByNag } from './corpus/nag';
import { findByGate } from './corpus/ours';
import { pairs } from '../test/corpus/pairs';

// Two that would print pages: the CDK's own validation of what cdk-nag reads, and its words on old properties.
process.env.CDK_VALIDATION = 'false';
process.env.JSII_DEPRECATED = 'quiet';

const folder = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
try {
  const written = pairs().map((pair, index): Written => ({
    pair, insecure: save(`${index}-insecure.json`, pair.insecure), secure: save(`${index}-secure.json`, pair.secure),
  }));
  const files = written.flatMap(({ insecure, secure }) => [insecure, secure]);
  const tools: readonly (readonly [string, FoundByFile, typeof isToldApart])[] = [
    ...both('gate, default pack', findByGate(files)),
    ['cdk-nag AwsSolutions', findByNag(files, false), isToldApart],
    ['cdk-nag, every pack', findByNag(files, true), isToldApart],
    ['checkov', findByCheckov(folder, files), isToldApart],
    ...both('cfn-guard, Control Tower', findByGuard(folder, files)),
  ];
  const told = tools.map(([, found, counts]) => new Set(written.filter((one) => counts(one, found))));
  const classes = [...new Set(written.map(classOf))];
  const count = (ones: readonly Written[]) => [String(ones.length), ...told.map((set) => String(ones.filter((one) => set.has(one)).length))];
  print([
    ['class', 'pairs', ...tools.map(([name]) => name)],
    ...classes.map((name) => [name, ...count(written.filter((one) => classOf(one) === name))]),
    ['all', ...count(written)],
  ]);
  for (const [name, found] of tools.filter(([, , counts]) => counts === isToldApart)) {
    console.log(`${name}: ${files.filter((file) => !found.has(file)).length} of ${files.length} templates not read`);
  }
  const [, ours] = told;
  const peers = told.filter((_, index) => !tools[index][0].startsWith('gate'));
  console.log('\nTold apart by a peer alone:', list(written.filter((one) => !ours.has(one) && peers.some((set) => set.has(one)))));
  console.log('Told apart by nobody:', list(written.filter((one) => !told.some((set) => set.has(one)))));
  console.log('Told apart by the gate alone:', written.filter((one) => ours.has(one) && !peers.some((set) => set.has(one))).length);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function both(name: string, found: FoundByFile): readonly (readonly [string, FoundByFile, typeof isToldApart])[] {
  return [[name, found, isToldApart], [`${name}, exactly`, found, isToldExactly]];
}

function save(name: string, template: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(template));
  return file;
}

function classOf({ pair }: Written): string {
  return pair.name.slice(0, pair.name.indexOf('/'));
}

function list(ones: readonly Written[]): string {
  return ones.length === 0 ? 'none' : ones.map(({ pair }) => pair.name).join(', ');
}

function print(rows: readonly string[][]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  rows.forEach((row) => { console.log(row.map((cell, column) => column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])).join('  ')); });
  console.log();
}
