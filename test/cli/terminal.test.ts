import { execFileSync, spawnSync } from 'node:child_process';
import { InstalledCommand, KEY, template } from './support';

const command = new InstalledCommand();
afterAll(() => { command.remove(); });

// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[\d;]+m/;
/** What erases the line of progress. */
const ERASED = '\r\u001b[K';

/** The same on a terminal, both streams in one. */
function onTerminal(words: readonly string[], env: NodeJS.ProcessEnv = {}): { readonly code: number | null; readonly text: string } {
  const script = 'import os, pty, sys\nsys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
  const { status, stdout } = spawnSync('python3', ['-c', script, process.execPath, command.main, ...words], {
    cwd: command.work, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '', TERM: 'xterm', ...env },
  });
  return { code: status, text: stdout };
}

beforeAll(() => {
  expect(execFileSync('python3', ['--version'], { encoding: 'utf8' })).toMatch(/^Python 3/);
  for (let index = 0; index < 300; index++) {
    command.write(`many/t${String(index)}.json`, template(Object.fromEntries(Array.from({ length: 200 }, (_, key) => [`Key${String(key)}`, KEY]))));
  }
  command.write('one.json', template({ Key: KEY }));
});

test('severities have colours on a terminal, unless they are not wanted', () => {
  const plain = onTerminal(['check', 'one.json', '--rule', 'KMS-1']);
  expect(plain).toMatchObject({ code: 1, text: expect.stringContaining('\u001b[33mMEDIUM\u001b[0m') });
  for (const [words, env] of [[['--no-color'], {}], [[], { NO_COLOR: '1' }], [[], { TERM: 'dumb' }]] as const) {
    expect(onTerminal(['check', 'one.json', '--rule', 'KMS-1', ...words], env).text).not.toMatch(COLOUR);
  }
  expect(onTerminal(['check', 'one.json', '--rule', 'KMS-1', '--format', 'json']).text).not.toMatch(COLOUR);
});

test('a line of progress on a terminal, which is gone in the end; none in a pipe', () => {
  const words = ['check', 'many', '--rule', 'KMS-1', '--quiet', '--fail-on', 'high'];
  const { code, text } = onTerminal(words);
  expect(code).toBe(0);
  expect(text).toMatch(/\d+ of 300: many\/t\d+/);
  expect(text.endsWith(ERASED)).toBe(true);
  expect(command.run(words)).toEqual({ code: 0, out: '', err: '' });
});
