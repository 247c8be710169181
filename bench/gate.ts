/**
 * `npm run bench:gate`: what the gate costs, beside its peers, in one run on one machine. Compile first: the compiled package is measured.
 *
 * * the plugin with all rules against cdk-nag's AwsSolutions and against no plugin: time added to the synthesis (loading included), peak memory;
 * * the command against checkov and cfn-guard on the same templates: resources a second (start included).
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOf } from './gate/app';
import { buildChild, policyRules, ROOT, synthesis } from './gate/measure';
import { checkov, guard, seconds } from './gate/peers';

const SIZES = [200, 1000, 4000, 10_000];
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const child = buildChild();
const environment = { BENCH_POLICY_RULES: JSON.stringify(policyRules()) };
const rows: string[][] = [];
for (const resources of SIZES) {
  const none = synthesis(child, 'none', resources, ROUNDS);
  const added = (plugin: string) => {
    const { milliseconds, peakMegabytes } = synthesis(child, plugin, resources, ROUNDS, environment);
    return { time: milliseconds - none.milliseconds, memory: peakMegabytes - none.peakMegabytes };
  };
  const [nag, properties, all] = ['cdk-nag', 'properties', 'gate'].map(added);
  rows.push([String(resources), none.milliseconds.toFixed(0), ...[nag, properties, all].map(({ time }) => time.toFixed(0)),
    (properties.time / nag.time).toFixed(2), (all.time / nag.time).toFixed(2), ...[nag, all].map(({ memory }) => memory.toFixed(0))]);
}
table(['resources', 'synthesis ms', '+ cdk-nag ms', '+ property rules ms', '+ all rules ms', 'property : cdk-nag', 'all : cdk-nag', '+ cdk-nag MB', '+ gate MB'], rows);

const templates = mkdtempSync(join(tmpdir(), 'bench-templates-'));
try {
  process.env.CDK_OUTDIR = templates;
  process.env.CDK_VALIDATION = 'false';
  appOf(2000).synth();
  const files = readdirSync(templates).filter((file) => file.endsWith('.template.json')).map((file) => join(templates, file));
  const resources = 1900; // as appOf counts: 19 of 20 are made
  const { command, rules } = guard();
  const speed = {
    'this command, every rule': resources / seconds(process.execPath, [join(ROOT, 'bin/cdk-security-baseline'), 'check', '--pack', 'strict', '--quiet', ...files]),
    'checkov': resources / seconds(checkov(), ['--framework', 'cloudformation', '--quiet', '--compact', '--skip-download', ...files.flatMap((file) => ['-f', file])]),
    'cfn-guard, rules of Control Tower': resources / seconds(command, ['validate', '-r', rules, ...files.flatMap((file) => ['-d', file]), '-S', 'none']),
  };
  table(['', 'resources a second', 'ratio'], Object.entries(speed).map(([name, rate]) => [name, rate.toFixed(0), (rate / speed['this command, every rule']).toFixed(4)]));
} finally {
  rmSync(templates, { recursive: true, force: true });
}

function table(head: string[], lines: string[][]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...lines.map((line) => line[column].length)));
  const print = (cells: string[]) => { console.log(cells.map((cell, column) => cell.padStart(widths[column])).join('  ')); };
  console.log();
  print(head);
  lines.forEach(print);
}
