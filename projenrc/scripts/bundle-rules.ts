/**
 * Puts the hundreds of small files of the rules, and of what only they use, into the compiled catalogue: a process that loads them one by one
 * spends more time on that than on judging. What other files use, too, stays where it is, so that nothing exists twice.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const LIB = join(resolve(process.argv.at(2) ?? join(__dirname, '../../lib')), 'compliance');
const CATALOGUE = join(LIB, 'catalogue/rules.js');
const INSIDE = [join(LIB, 'rules/'), join(LIB, 'domain/')];

const onlyRules: Plugin = {
  name: 'only-rules',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const file = ['', '.js', '/index.js'].map((end) => resolve(dirname(importer), path) + end).find((one) => one.endsWith('.js') && existsSync(one));
      if (file === undefined) {
        throw new Error(`${importer} imports ${path}, which is nowhere`);
      }
      return INSIDE.some((folder) => file.startsWith(folder)) ? { path: file } : { path: `./${relative(dirname(CATALOGUE), file)}`, external: true };
    });
  },
};

void build({
  stdin: { contents: readFileSync(CATALOGUE, 'utf8'), resolveDir: dirname(CATALOGUE), sourcefile: CATALOGUE, loader: 'js' },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [onlyRules],
  logLevel: 'error',
}).then(({ outputFiles: [file] }) => {
  const { text } = file;
  if (!text.includes("'KMS-1'") && !text.includes('"KMS-1"')) {
    throw new Error('the bundle has no rules in it');
  }
  writeFileSync(CATALOGUE, text);
}, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
