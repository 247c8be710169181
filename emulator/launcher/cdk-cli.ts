import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Emulator } from './emulator';

const ROOT = resolve(__dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

/** Which account and Region the CLI works in, and on what. */
export interface CdkCliOptions {
  /** A command that writes an assembly, or a folder that holds one. */
  readonly app: string;
  readonly account: string;
  readonly region: string;
  /** Called with each line that the CLI prints. */
  readonly log?: (line: string) => void;
}

/** What the CLI said, and how it ended. */
export interface CdkCliResult {
  readonly exitCode: number;
  readonly output: string;
}

/** The real CDK CLI, pointed at the emulator. */
export class CdkCli {
  private readonly output = mkdtempSync(join(tmpdir(), 'cdk-cli-'));
  private running?: ChildProcess;

  constructor(private readonly emulator: Emulator, private readonly options: CdkCliOptions) {}

  public bootstrap(): Promise<CdkCliResult> {
    return this.expectSuccess('bootstrap', `aws://${this.options.account}/${this.options.region}`);
  }

  public deploy(...args: string[]): Promise<CdkCliResult> {
    return this.expectSuccess('deploy', '--all', '--require-approval', 'never', '--method', 'direct', '--progress', 'events', ...args);
  }

  public destroy(...args: string[]): Promise<CdkCliResult> {
    return this.expectSuccess('destroy', '--all', '--force', ...args);
  }

  /** Runs a command and throws, with what the CLI said, when it fails. */
  public async expectSuccess(...args: string[]): Promise<CdkCliResult> {
    const result = await this.run(...args);
    if (result.exitCode !== 0) {
      throw new Error(`'cdk ${args[0] ?? ''}' failed with exit code ${result.exitCode}:\n${result.output}`);
    }
    return result;
  }

  /** Runs a command, whatever its outcome. */
  public run(...args: string[]): Promise<CdkCliResult> {
    const app = args[0] === 'bootstrap' ? [] : ['--app', this.options.app, '--output', this.output];
    const child = spawn(join(MODULES, '.bin/cdk'), [...args, ...app], {
      cwd: this.output,
      env: {
        ...process.env,
        ...this.emulator.environment({ account: this.options.account, region: this.options.region }),
        PATH: `${join(MODULES, '.bin')}:${process.env.PATH ?? ''}`,
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        CI: 'true',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running = child;

    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      chunk.toString().split('\n').filter((line) => line.trim()).forEach((line) => this.options.log?.(line));
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    return new Promise((fulfil, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        this.running = undefined;
        fulfil({ exitCode: code ?? 1, output });
      });
    });
  }

  /** Ends a command that still runs and removes the assemblies. */
  public dispose(): void {
    this.running?.kill('SIGTERM');
    rmSync(this.output, { recursive: true, force: true });
  }
}
