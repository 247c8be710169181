import { spawn } from 'node:child_process';
import { EmulatorError } from './error';
import { install } from './install';
import { EMULATOR } from './paths';

/** Runs the server's own tests, which are Python, in the emulator's environment. */
async function main(): Promise<void> {
  const python = await install((line) => { console.error(line); });
  const environment = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
  const tests = spawn(python, ['-m', 'pytest', ...process.argv.slice(2)], { cwd: EMULATOR, env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = await new Promise<number>((resolve, reject) => {
    tests.once('error', reject);
    tests.once('close', (code) => { resolve(code ?? 1); });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof EmulatorError ? error.message : error);
  process.exitCode = 1;
});
