/** Packs the library, installs the tarball into a new app, and runs the README's TypeScript snippets as they stand. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const snippets = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
if (snippets.length !== 9) {
  throw new Error(`the README has ${snippets.length} TypeScript snippets, not 9`);
}

const app = mkdtempSync(join(tmpdir(), 'readme-app-'));
try {
  console.log('packing the library ...');
  const [packed] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', app)) as { filename: string; files: { path: string }[] }[];
  if (!packed) {
    throw new Error('npm pack made no tarball');
  }
  checkContents(packed.files.map((file) => file.path));

  console.log('installing it into a new app ...');
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'new-app', private: true }));
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({
    compilerOptions: { target: 'ES2022', module: 'commonjs', strict: true, skipLibCheck: true, types: ['node'], outDir: 'out' },
    include: ['bin'],
  }));
  const version = (name: string) => `${name}@${devDependencies[name] ?? 'missing'}`;
  run(app, 'npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', `./${packed.filename}`,
    ...['aws-cdk-lib', 'constructs', 'typescript', '@types/node'].map(version));

  mkdirSync(join(app, 'bin'));
  snippets.forEach((snippet, index) => {
    writeFileSync(join(app, 'bin', `snippet-${index + 1}.ts`), snippet);
  });
  run(app, 'npx', 'tsc');
  snippets.forEach((_, index) => {
    run(app, 'node', join('out', `snippet-${index + 1}.js`));
    console.log(`snippet ${index + 1} ran`);
  });

  writeFileSync(join(app, 'template.json'), JSON.stringify({ Resources: { Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: false } } } }));
  checkWithCommand();

  writeFileSync(join(app, 'named.mjs'), `
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    require('cdk-security-baseline');
    const loaded = Object.keys(require.cache).filter((file) => /cdk-security-baseline.lib.(audit|baseline|data|identity)/.test(file));
    if (loaded.length > 0) { throw new Error('the barrel loads rooms that nobody uses: ' + loaded.join(', ')); }
    const { baseline, data } = await import('cdk-security-baseline');
    if (!baseline.SecurityBaselineStack || !data.SecureKey) { throw new Error('a named import finds nothing'); }
  `);
  run(app, 'node', 'named.mjs');
  console.log('the barrel loads lazily, and named imports of ECMAScript modules find the rooms');
} finally {
  rmSync(app, { recursive: true, force: true });
}

/** The command as it is installed: it finds what is wrong, explains its rules, and reads a report back. */
function checkWithCommand() {
  const { status, stdout } = spawnSync('npx', ['cdk-security-baseline', 'check', 'template.json', '--fix-hints', '--html', 'report.html'], { cwd: app, encoding: 'utf8' });
  if (status !== 1 || !stdout.includes('KMS-1') || !stdout.includes('mixins.KeyRotation')) {
    throw new Error(`the installed command ended with ${status ?? 'nothing'}:\n${stdout}`);
  }
  run(app, 'npx', 'cdk-security-baseline', 'explain', 'KMS-1');
  console.log('the installed command judges, explains, and names fixes');
}

function checkContents(paths: string[]) {
  const foreign = paths.filter((path) => !/^(lib\/|bin\/|assets\/|data\/|node_modules\/yaml\/|\.jsii$|API\.md$|README\.md$|CHANGELOG\.md$|LICENSE$|NOTICE$|package\.json$)/.test(path));
  if (foreign.length > 0) {
    throw new Error(`the package holds what no user needs: ${foreign.join(', ')}`);
  }
  for (const needed of ['assets/settings/handler/index/index.js', 'assets/data/rotation-function/index/index.js',
    'data/aws-actions.jsonl', 'data/aws-unscoped-actions.jsonl', 'data/aws-managed-policies.jsonl', 'node_modules/yaml/package.json']) {
    if (!paths.includes(needed)) {
      throw new Error(`the package lacks ${needed}`);
    }
  }
}

function run(cwd: string, command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CDK_OUTDIR: join(app, 'cdk.out') } });
}
