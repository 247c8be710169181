/**
 * Joins the compiled rules into the compiled catalogue: hundreds of small files take several times as long to load as one.
 *
 * Everything that is no rule stays outside: a second copy of `UnknownValue` would be a class of its own, and no `instanceof` would know it.
 */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

const [lib = 'lib'] = process.argv.slice(2);
const CATALOGUE = resolve(lib, 'compliance/catalogue/rules.js');
const RULES = resolve(lib, 'compliance/rules') + sep;

const onlyRules: Plugin = {
  name: 'only-rules',
  setup(bundle) {
    bundle.onResolve({ filter: /^\./ }, ({ resolveDir, path, kind }) => {
      const file = kind === 'entry-point' ? CATALOGUE : require.resolve(resolve(resolveDir, path));
      if (file === CATALOGUE || file.startsWith(RULES)) {
        return { path: file };
      }
      // Seen from the catalogue, not from the folder of the rule; with slashes on every system.
      return { path: relative(dirname(CATALOGUE), file).replaceAll(sep, '/').replace(/\.js$/, ''), external: true };
    });
  },
};

async function main(): Promise<void> {
  if (!readFileSync(CATALOGUE, 'utf8').includes('require("../rules/')) {
    throw new Error(`${CATALOGUE} requires no rule: the compiler's output has changed, or the script ran twice`);
  }
  await build({
    entryPoints: [`./${relative(process.cwd(), CATALOGUE)}`],
    outfile: CATALOGUE,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    // As jsii compiles: nothing is rewritten for older versions of Node.
    target: 'es2022',
    minifyWhitespace: true,
    plugins: [onlyRules],
    logLevel: 'warning',
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
