import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly nodeOptions?: readonly string[];
  readonly cwd?: string;
}

/** The command as it is installed, in a folder of its own with the files that a test writes. */
export class InstalledCommand {
  readonly folder = mkdtempSync(join(tmpdir(), 'cli-'));
  /** Where the command runs. */
  readonly work = join(this.folder, 'work');
  readonly main = join(this.folder, 'package/bin/cdk-security-baseline');

  constructor() {
    const home = join(this.folder, 'package');
    mkdirSync(this.work);
    mkdirSync(home);
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('handler'));
    buildSync({
      entryPoints: sources.map((file) => join(ROOT, 'src', file)),
      outbase: join(ROOT, 'src'),
      outdir: join(home, 'lib'),
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
    });
    cpSync(join(ROOT, 'bin'), join(home, 'bin'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(home, 'package.json'));
    symlinkSync(join(ROOT, 'data'), join(home, 'data'));
    symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Writes a file below {@link work}; what is no text becomes JSON. */
  write(path: string, content: unknown): string {
    const file = join(this.work, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 1));
    return path;
  }

  run(words: readonly string[], { input = '', env = {}, nodeOptions = [], cwd = this.work }: RunOptions = {}): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, this.main, ...words], {
      cwd, input, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', ...env }, maxBuffer: 256 * 1024 * 1024,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** Closes the pipe after the first bytes, as `| head` does. */
  async runUntilFirstBytes(words: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, [this.main, ...words], { cwd: this.work, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.once('data', (bytes: Buffer) => {
      out = bytes.toString();
      child.stdout.destroy();
    });
    child.stderr.on('data', (bytes: Buffer) => { err += bytes.toString(); });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, out, err };
  }
}

export const KEY = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } };
export const GOOD_KEY = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {}, EnableKeyRotation: true } };

export function template(resources: Record<string, unknown>, others: Record<string, unknown> = {}): Record<string, unknown> {
  return { ...others, Resources: resources };
}
