/** Every command of docs/gate.md, run as it stands on what the page talks about; the number behind it is the exit code. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { App } from 'aws-cdk-lib';
import { build } from '../../examples/compliance-gate/app';
import { InstalledCommand } from '../cli/support';

const PAGE = readFileSync(resolve(__dirname, '../../docs/gate.md'), 'utf8');
const COMMANDS = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block.trim().split('\n'))
  .map((line) => { const [, words, code] = /^(npx .*\S) # (\d)$/.exec(line) ?? []; return [words ?? line, Number(code)] as const; });

let command: InstalledCommand;

beforeAll(() => {
  command = new InstalledCommand();
  const app = new App({ outdir: join(command.work, 'cdk.out') });
  build(app);
  app.synth();
  const template = { Resources: { Servers: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: 'x', SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] } } } };
  command.write('template.yaml', template);
  command.write('templates/shop.json', { Parameters: { Stage: { Type: 'String' } }, ...template });
  mkdirSync(join(command.work, 'node_modules/.bin'), { recursive: true });
  chmodSync(command.main, 0o755);
  symlinkSync(command.main, join(command.work, 'node_modules/.bin/cdk-security-baseline'));
});

afterAll(() => { command.remove(); });

test('the page has commands, each with its exit code', () => {
  expect(COMMANDS.length).toBeGreaterThan(8);
  expect(COMMANDS.filter(([, code]) => Number.isNaN(code))).toEqual([]);
});

test.each(COMMANDS)('%s', (line, code) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: command.work, encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true' } });
  expect({ status, text: status === code ? '' : stdout + stderr }).toEqual({ status: code, text: '' });
  expect(stderr).not.toMatch(/internal error/i);
});

test('the snippet of a template is one that is acknowledged', () => {
  const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(PAGE) ?? [];
  command.write('acknowledged.yaml', `${yaml ?? ''}    Properties:\n      GroupDescription: x\n      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }]\n`);
  const { code, out } = command.run(['check', 'acknowledged.yaml', '--no-color', '--rule', 'EC2-1']);
  expect(out).toContain('no fixed address');
  expect(code).toBe(0);
});
