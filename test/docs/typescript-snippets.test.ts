/** The TypeScript of the guides compiles, and synthesizes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '../..');
const GUIDES = ['docs/gate.md', ...readdirSync(join(ROOT, 'docs/data-protection')).map((name) => `docs/data-protection/${name}`)];
const SNIPPETS = GUIDES.flatMap((guide) => snippetsOf(guide).map((code, index) => ({ name: `${guide} ${index + 1}`, code })));
const files = new Map(SNIPPETS.map(({ name, code }) => [join(ROOT, 'test/docs', `${name.replace(/\W+/g, '-')}.ts`), code]));

function snippetsOf(guide: string): string[] {
  return [...readFileSync(join(ROOT, guide), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
}

test('types', () => {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, 'tsconfig.dev.json'), (file) => ts.sys.readFile(file)).config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(resolve(file)) || fileExists.call(host, file);
  host.readFile = (file) => files.get(resolve(file)) ?? readFile.call(host, file);
  host.getSourceFile = (file, version, ...others) => {
    const code = files.get(resolve(file));
    return code === undefined ? getSourceFile.call(host, file, version, ...others) : ts.createSourceFile(file, code, version);
  };
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true, skipLibCheck: true }, host);
  const found = [...files.keys()].flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(({ file, messageText }) => `${file?.fileName.split('/').at(-1) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  expect(found).toEqual([]);
});

test.each(GUIDES)('%s has snippets', (guide) => {
  expect(snippetsOf(guide).length).toBeGreaterThan(0);
});

test.each(SNIPPETS)('$name runs, and what it makes synthesizes', ({ code }) => {
  const { outputText } = ts.transpileModule(`${code}\napp.synth();\n`, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  // The snippet is run as a user would run it, with the library's name standing for its sources.
  // eslint-disable-next-line @typescript-eslint/no-require-imports, @typescript-eslint/no-implied-eval
  expect(() => { new Function('require', 'exports', outputText)((name: string) => name === 'cdk-security-baseline' ? require('../../src') : require(name), {}); }).not.toThrow();
});
