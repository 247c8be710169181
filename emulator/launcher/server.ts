import { ChildProcessByStdio, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as http from 'node:http';
import * as path from 'node:path';
import * as readline from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { EmulatorError } from './error';
import { EMULATOR, NODE_MODULES } from './paths';

const PORT_IS_TAKEN = 3;
const START_TIMEOUT = 60_000;
const STOP_TIMEOUT = 5_000;
const LOG_LINES = 12;

type Process = ChildProcessByStdio<Writable, Readable, null>;

/** The server's process group: Python and the function runtimes that it starts. */
export class Server {
  public static async start(python: string, home: string, port: number): Promise<Server> {
    const logFile = path.join(home, 'server.log');
    const log = fs.openSync(logFile, 'a');
    const child = spawn(python, ['-m', 'server', '--port', String(port), '--watch-stdin'], {
      cwd: EMULATOR,
      detached: true, // a process group of its own, so that the runtimes go with it
      env: serverEnvironment(home),
      stdio: ['pipe', 'pipe', log],
    }) as Process; // Node's types do not know the overload with a file descriptor
    fs.closeSync(log);
    const killer = () => {
      killGroup(child);
      fs.rmSync(home, { recursive: true, force: true });
    };
    process.once('exit', killer);
    child.once('exit', () => process.removeListener('exit', killer));
    try {
      const server = new Server(child, await listeningPort(child));
      await server.waitUntilHealthy();
      return server;
    } catch (error) {
      const reason = describe(child, port, logFile, error);
      killGroup(child);
      fs.rmSync(home, { recursive: true, force: true });
      throw reason;
    }
  }

  private constructor(private readonly child: Process, public readonly port: number) {
    // The server must not keep a program alive that has forgotten to stop it.
    child.unref();
    (child.stdin as unknown as { unref(): void }).unref();
    (child.stdout as unknown as { unref(): void }).unref();
  }

  /** Calls one of the emulator's own endpoints. */
  public request(method: string, endpoint: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, path: `/_emulator/${endpoint}`, method, agent: false, timeout: START_TIMEOUT };
      const request = http.request(options, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk; });
        response.once('end', () => {
          if (response.statusCode === 200) {
            resolve(body);
          } else {
            reject(new EmulatorError(`The emulator answered ${method} ${endpoint} with ${response.statusCode}: ${body}`));
          }
        });
      });
      request.once('timeout', () => request.destroy(new Error('the emulator does not answer')));
      request.once('error', reject).end();
    });
  }

  public async stop(): Promise<void> {
    const gone = ended(this.child);
    this.child.stdin.destroy(); // the server takes the end of its input as the word to go
    const late = setTimeout(() => { killGroup(this.child); }, STOP_TIMEOUT);
    await gone;
    clearTimeout(late);
    killGroup(this.child);
  }

  private async waitUntilHealthy(): Promise<void> {
    const deadline = Date.now() + START_TIMEOUT;
    for (;;) {
      try {
        await this.request('GET', 'health');
        return;
      } catch (error) {
        if (hasEnded(this.child) || Date.now() > deadline) {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}

function serverEnvironment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_') && name !== 'NODE_OPTIONS');
  // Function code is unpacked into the temporary directory.
  return { ...Object.fromEntries(own), NODE_PATH: NODE_MODULES, TMPDIR: home, EMULATOR_HOME: home, PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };
}

function listeningPort(child: Process): Promise<number> {
  return new Promise((resolve, reject) => {
    readline.createInterface(child.stdout).once('line', (line) => { resolve((JSON.parse(line) as { port: number }).port); });
    child.once('error', reject);
    child.once('exit', () => { reject(new Error('the server ended before it listened')); });
  });
}

function describe(child: Process, port: number, logFile: string, error: unknown): EmulatorError {
  if (child.exitCode === PORT_IS_TAKEN) {
    return new EmulatorError(`Port ${port} is already in use; choose another one.`);
  }
  const log = fs.existsSync(logFile) ? fs.readFileSync(logFile, 'utf8').trim().split('\n').slice(-LOG_LINES).join('\n') : '';
  const reason = error instanceof Error ? error.message : String(error);
  return new EmulatorError(`The emulator did not start: ${log === '' ? reason : log}`);
}

function hasEnded(child: Process): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function ended(child: Process): Promise<void> {
  return hasEnded(child) ? Promise.resolve() : new Promise((resolve) => { child.once('exit', () => { resolve(); }); });
}

function killGroup(child: Process): void {
  try {
    if (child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL');
    }
  } catch {
    // The group is gone already.
  }
}
