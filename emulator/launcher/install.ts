import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as readline from 'node:readline';
import { EmulatorError } from './error';
import { EMULATOR, STATE } from './paths';

const REQUIREMENTS = path.join(EMULATOR, 'requirements.txt');
const OLDEST_PYTHON: readonly [number, number] = [3, 11];
const PYTHONS = ['python3.11', 'python3.12', 'python3.13', 'python3', 'python'];

/** Installs the emulator's Python packages unless they are there, and returns the Python that has them. */
export async function install(log: (line: string) => void, state = STATE): Promise<string> {
  const hash = createHash('sha256').update(fs.readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const venv = path.join(state, `venv-${hash}`);
  const python = path.join(venv, 'bin', 'python');
  if (!fs.existsSync(path.join(venv, 'complete')) || !fs.existsSync(python)) {
    fs.rmSync(path.join(venv, 'complete'), { force: true });
    await runInstaller(findPython(), [venv, REQUIREMENTS, path.join(state, 'install.lock')], log);
  }
  return python;
}

/** The first Python on the path that is new enough; the environment variable `PYTHON` goes first. */
function findPython(): string {
  const candidates = process.env.PYTHON ? [process.env.PYTHON] : PYTHONS;
  for (const candidate of candidates) {
    const found = spawnSync(candidate, ['-c', 'import sys; print(sys.version_info[0], sys.version_info[1])'], { encoding: 'utf8' });
    const [major, minor] = (found.status === 0 ? found.stdout : '0 0').trim().split(' ').map(Number);
    if (major > OLDEST_PYTHON[0] || (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1])) {
      return candidate;
    }
  }
  throw new EmulatorError(`The emulator needs Python ${OLDEST_PYTHON.join('.')} or newer, and none of ${candidates.join(', ')} is one.`);
}

async function runInstaller(python: string, args: string[], log: (line: string) => void): Promise<void> {
  const installer = spawn(python, [path.join(__dirname, 'install.py'), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const errors: string[] = [];
  readline.createInterface(installer.stdout).on('line', log);
  readline.createInterface(installer.stderr).on('line', (line) => errors.push(line));
  const code = await new Promise<number | null>((resolve, reject) => {
    installer.once('error', reject);
    installer.once('close', resolve);
  });
  if (code !== 0) {
    throw new EmulatorError(errors.at(-1) ?? `The installation of the emulator ended with code ${code}.`);
  }
}
