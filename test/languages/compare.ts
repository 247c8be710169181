/**
 * Builds the Python wheel and the Java jar, installs both, and synthesizes the baseline with each: the template has to
 * equal TypeScript's.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const root = resolve(__dirname, '../..');
const here = join(root, 'test/languages');
const work = mkdtempSync(join(tmpdir(), 'languages-'));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const cdkVersion = devDependencies['aws-cdk-lib'] ?? 'missing';

try {
  console.log('packing for npm, Python and Java ...');
  for (const target of ['js', 'python', 'java']) {
    run(root, 'npx', 'projen', `package:${target}`);
  }

  run(root, 'npx', 'tsx', '--tsconfig', 'tsconfig.dev.json', join(here, 'typescript.ts'), join(work, 'typescript'));
  const expected = templateOf('typescript');

  synthesizeWithPython();
  compare('python', expected);

  synthesizeWithJava();
  compare('java', expected);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function synthesizeWithPython() {
  const wheel = only(join(root, 'dist/python'), /\.whl$/);
  run(work, 'python3', '-m', 'venv', 'venv');
  const python = join(work, 'venv/bin/python');
  run(work, python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wheel, `aws-cdk-lib==${cdkVersion}`);
  run(work, python, join(here, 'python/app.py'), join(work, 'python'));
  for (const level of ['BLOCK', 'ENFORCE']) {
    refusesWithPython(python, level);
  }
}

/** A rule written in Python blocks like one of ours. */
function refusesWithPython(python: string, level: string) {
  const { status, stdout, stderr } = spawnSync(python, [join(here, 'python/own_rule.py'), join(work, `own-rule-${level}`), level], {
    cwd: work, encoding: 'utf8', env: { ...process.env, CDK_VALIDATION: 'false' },
  });
  const said = stdout + stderr;
  if (status !== 1 || !said.includes('the name is bad') || !said.includes('S/Bad')) {
    throw new Error(`python, own rule, ${level}: exit code ${status ?? 'none'}\n${said}`);
  }
  console.log(`python: a rule of one's own blocks at level ${level}`);
}

function synthesizeWithJava() {
  const folder = join(root, 'dist/java/io/github/cdksecuritybaseline/cdk-security-baseline');
  const version = readdirSync(folder).find((name) => /^\d/.test(name)) ?? 'missing';
  const jar = only(join(folder, version), /-\d[^-]*\.jar$/);
  const pom = only(join(folder, version), /\.pom$/);
  // The jar's own pom asks for a range; the version under test is fixed, as in the other languages.
  run(work, 'mvn', '-B', '-q', 'install:install-file', `-Dfile=${jar}`, `-DpomFile=${pom}`);
  run(join(here, 'java'), 'mvn', '-B', '-q', `-Dlibrary.version=${version}`, `-Dcdk.version=${cdkVersion}`,
    `-DbuildDirectory=${join(work, 'java-build')}`,
    'compile', 'exec:java', `-Dexec.args=${join(work, 'java')}`);
}

function only(folder: string, name: RegExp): string {
  const found = readdirSync(folder).filter((file) => name.test(file));
  if (found.length !== 1 || !found[0]) {
    throw new Error(`${folder} holds ${found.length} files like ${name.source}, not one`);
  }
  return join(folder, found[0]);
}

function templateOf(language: string): unknown {
  return JSON.parse(readFileSync(join(work, language, 'SecurityBaseline.template.json'), 'utf8'));
}

function answerOf(language: string): string {
  return readFileSync(join(work, language, 'answer.txt'), 'utf8');
}

function compare(language: string, expected: unknown) {
  if (!isDeepStrictEqual(templateOf(language), expected)) {
    execFileSync('diff', ['-u', join(work, 'typescript/SecurityBaseline.template.json'), join(work, language, 'SecurityBaseline.template.json')], { stdio: 'inherit' });
  }
  if (answerOf(language) !== answerOf('typescript')) {
    throw new Error(`${language} answers\n${answerOf(language)}\nand not\n${answerOf('typescript')}`);
  }
  console.log(`${language}: the template, and the answer of the analysis, equal TypeScript's`);
}

function run(cwd: string, command: string, ...args: string[]) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1' } });
  if (result.status !== 0) {
    throw new Error(`'${command} ${args.join(' ')}' failed:\n${result.stdout}${result.stderr}`);
  }
}
