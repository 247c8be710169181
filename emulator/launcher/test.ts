/** `npm run test:emulator`: the emulator's own tests, with the Python that has its packages. Arguments go to pytest. */
import { spawnSync } from 'node:child_process';
import { EmulatorError } from './error';
import { install } from './install';
import { EMULATOR } from './paths';

install((line) => { console.error(line); }).then((python) => {
  const { status } = spawnSync(python, ['-m', 'pytest', ...process.argv.slice(2)], {
    cwd: EMULATOR, stdio: 'inherit', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  process.exitCode = status ?? 1;
}).catch((error: unknown) => {
  console.error(error instanceof EmulatorError ? error.message : error);
  process.exitCode = 1;
});
