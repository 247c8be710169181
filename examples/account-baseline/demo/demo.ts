/** `npm run demo`: the baseline on a local AWS, from the first deployment to what a deleted stack leaves behind. */
import { join, resolve } from 'node:path';
import { CloudFormationClient, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { clientConfig, readProtections, type Protection } from './protections';
import { CdkCli } from '../../../emulator/launcher/cdk-cli';
import { Emulator, EmulatorError } from '../../../emulator/launcher/emulator';

const STACK = 'SecurityBaseline';
const ACCOUNT = '111122223333';
const REGION = 'us-east-1';
const DEFAULT_PORT = 4580;
const ROOT = resolve(__dirname, '../../..');

class DemoError extends Error {}

async function demo(): Promise<void> {
  const started = Date.now();
  step('starting a local AWS');
  const emulator = await Emulator.start({ port: port(), log: detail });
  const cdk = new CdkCli(emulator, {
    app: `${join(ROOT, 'node_modules/.bin/tsx')} --tsconfig ${join(ROOT, 'tsconfig.dev.json')} ${join(ROOT, 'examples/account-baseline/main.ts')}`,
    account: ACCOUNT,
    region: REGION,
    log: progress,
  });
  const interrupted = () => {
    cdk.dispose();
    void emulator.stop().finally(() => process.exit(130));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, interrupted);
  }
  try {
    await deployAndShow(cdk, emulator);
    console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.`);
  } finally {
    cdk.dispose();
    await emulator.stop();
  }
}

async function deployAndShow(cdk: CdkCli, emulator: Emulator): Promise<void> {
  const connection = { endpoint: emulator.endpoint, account: ACCOUNT, region: REGION };

  step('cdk bootstrap');
  await cdk.bootstrap();
  step('cdk deploy');
  await cdk.deploy();

  step('reading everything back through the SDK');
  const protections = await readProtections(connection);
  print('What protects the account now', protections);
  requireAll(protections);

  step('cdk destroy, which termination protection has to refuse');
  const refused = await cdk.run('destroy', '--all', '--force');
  const reason = /cannot be deleted while TerminationProtection is enabled/.exec(refused.output)?.[0];
  if (refused.exitCode === 0 || !reason) {
    throw new DemoError(`the stack should be protected against deletion, but 'cdk destroy' said: ${refused.output}`);
  }
  detail(`refused: ${STACK} ${reason}`);

  step('lifting termination protection, then cdk destroy');
  await new CloudFormationClient(clientConfig(connection))
    .send(new UpdateTerminationProtectionCommand({ StackName: STACK, EnableTerminationProtection: false }));
  await cdk.destroy();

  const kept = await readProtections(connection);
  print('The stack is gone. What stayed', kept);
  requireAll(kept);
  if (kept.length < protections.length) {
    throw new DemoError(`${protections.length - kept.length} protections went with the stack`);
  }
}

function port(): number {
  const given = /^--port=?(\d*)$/.exec(process.argv[2] ?? '');
  return Number((given?.[1] ?? '') || process.argv[3] || DEFAULT_PORT);
}

function requireAll(protections: Protection[]): void {
  const open = protections.filter((protection) => !protection.holds);
  if (protections.length === 0 || open.length > 0) {
    throw new DemoError(`not protected: ${open.map((protection) => protection.what).join(', ') || 'anything'}`);
  }
}

function print(title: string, protections: Protection[]): void {
  const width = Math.max(...protections.map((protection) => protection.what.length));
  console.log(`\n${title}:`);
  for (const { what, state, holds } of protections) {
    console.log(`  ${holds ? '+' : '-'} ${what.padEnd(width)}  ${state}`);
  }
  console.log('');
}

function step(text: string): void {
  console.log(`> ${text}`);
}

function detail(line: string): void {
  console.log(`    ${line}`);
}

/** Of the CLI's many lines, what became of each resource. */
function progress(line: string): void {
  const [, , , status, type, resource] = line.split('|').map((column) => column.trim());
  if (status && type && resource && /COMPLETE|SKIPPED|FAILED/.test(status)) {
    detail(`${status.padEnd(16)} ${type.padEnd(32)} ${resource.replace(/ \(.*/, '')}`);
  }
}

demo().catch((error: unknown) => {
  const known = error instanceof EmulatorError || error instanceof DemoError;
  console.error(known ? `demo: ${error.message}` : error);
  process.exitCode = 1;
});
