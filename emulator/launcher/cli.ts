import { parseArgs } from 'node:util';
import { Emulator, EmulatorError } from './emulator';

const DEFAULT_PORT = 4580;

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new EmulatorError(`'--port' must be between 0 and 65535, got ${text}`);
  }
  return port;
}

function options(): { port: number } {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: String(DEFAULT_PORT) } } });
    return { port: portOf(values.port) };
  } catch (error) {
    throw error instanceof EmulatorError ? error : new EmulatorError(`${(error as Error).message.replace(/\.?$/, '.')} Usage: npm run emulator -- [--port N]`);
  }
}

async function main(): Promise<void> {
  const { port } = options();
  let interrupted: (() => void) | undefined;
  const interruption = new Promise<void>((resolve) => { interrupted = resolve; });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => { interrupted?.(); });
  }
  const starting = Emulator.start({ port, log: (line) => { console.error(line); } });
  const emulator = await Promise.race([starting, interruption]);
  if (!emulator) {
    process.exit(130); // takes a server that is just starting with it
  }
  console.log(`# A local AWS listens on ${emulator.endpoint}. Paste this into another terminal:`);
  console.log('unset AWS_PROFILE AWS_SESSION_TOKEN');
  for (const [name, value] of Object.entries(emulator.environment())) {
    if (value !== '') {
      console.log(`export ${name}=${value}`);
    }
  }
  console.log('# then: npx cdk bootstrap && npx cdk deploy. Ctrl-C here ends it and forgets everything.');
  const alive = setInterval(() => { /* keeps Node from ending while nothing happens */ }, 60_000);
  await interruption;
  clearInterval(alive);
  await emulator.stop();
}

main().catch((error: unknown) => {
  console.error(error instanceof EmulatorError ? error.message : error);
  process.exitCode = 1;
});
