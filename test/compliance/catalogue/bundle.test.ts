import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../../..');
let lib: string;

beforeEach(() => {
  lib = mkdtempSync(join(tmpdir(), 'bundle-'));
  written('compliance/model/property.js', 'exports.UnknownValue = class UnknownValue extends Error {};');
  written('compliance/domain/words.js', "exports.words = 'of the domain';");
  written('compliance/rules/s3/tls/rule.js',
    'const { UnknownValue } = require("../../../model/property"); exports.rule = { id: "S3-1", judge() { throw new UnknownValue("?"); } };');
  written('compliance/rules/kms/key/shared.js', "exports.id = 'KMS-1';");
  written('compliance/rules/kms/key/rule.js',
    'const { words } = require("../../../domain/words"); exports.rule = { id: require("./shared").id, words };');
});

afterEach(() => {
  rmSync(lib, { recursive: true });
});

function written(path: string, text: string): void {
  mkdirSync(dirname(join(lib, path)), { recursive: true });
  writeFileSync(join(lib, path), text);
}

function bundled() {
  return spawnSync('npx', ['tsx', 'projenrc/scripts/bundle-rules.ts', lib], { cwd: ROOT, encoding: 'utf8' });
}

/** In a process of its own, as users load it. */
function evaluated(expression: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['-p', `JSON.stringify(${expression})`], { cwd: lib, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('joins the rules and what only they use into one file, which shares the model with the library', () => {
  written('compliance/catalogue/rules.js',
    'const a = require("../rules/kms/key/rule"); const b = require("../rules/s3/tls/rule"); exports.RULES = [a.rule, b.rule];');

  expect(bundled()).toMatchObject({ status: 0, stderr: '' });
  // As in the package, which has the files of the model alone.
  rmSync(join(lib, 'compliance/rules'), { recursive: true });
  rmSync(join(lib, 'compliance/domain'), { recursive: true });
  expect(evaluated('require("./compliance/catalogue/rules").RULES')).toEqual([{ id: 'KMS-1', words: 'of the domain' }, { id: 'S3-1' }]);
  expect(evaluated(`(() => {
    const { RULES } = require("./compliance/catalogue/rules");
    try { RULES[1].judge(); } catch (error) { return error instanceof require("./compliance/model/property").UnknownValue; }
  })()`)).toBe(true);
});

test('fails when there is nothing to join', () => {
  written('compliance/catalogue/rules.js', 'exports.RULES = [];');

  const { status, stderr } = bundled();
  expect(status).toBe(1);
  expect(stderr).toContain('the bundle has no rules in it');
});
