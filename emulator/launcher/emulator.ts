import * as fs from 'node:fs';
import * as path from 'node:path';
import { clientEnvironment } from './environment';
import { install } from './install';
import { STATE } from './paths';
import { Server } from './server';

export { EmulatorError } from './error';

export interface EmulatorOptions {
  /** Port on the loopback address; 0 takes any free one. */
  readonly port?: number;
  /** Gets a line for every step that takes long. */
  readonly log?: (line: string) => void;
}

export interface ClientOptions {
  readonly account?: string;
  readonly region?: string;
}

/** A running local AWS. It ends with `stop()`, and with this process however that ends. */
export class Emulator {
  public static async start(options: EmulatorOptions = {}): Promise<Emulator> {
    const python = await install(options.log ?? ignore);
    sweep();
    const home = fs.mkdtempSync(path.join(STATE, `run-${process.pid}-`));
    return new Emulator(home, await Server.start(python, home, options.port ?? 0));
  }

  private constructor(private readonly home: string, private readonly server: Server) {}

  public get port(): number {
    return this.server.port;
  }

  public get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** What a client (CDK CLI, SDK, AWS CLI) needs in its environment. The account is the access key id. */
  public environment(options: ClientOptions = {}): Record<string, string> {
    return clientEnvironment(this.endpoint, path.join(this.home, 'cdk'), options.account ?? '123456789012', options.region ?? 'us-east-1');
  }

  /** Switches IAM enforcement, which is off at the start; the account's own key may do everything all the same. */
  public async enforceIam(on: boolean): Promise<void> {
    await this.server.request(on ? 'PUT' : 'DELETE', 'enforce-iam');
  }

  public async stop(): Promise<void> {
    await this.server.stop();
    fs.rmSync(this.home, { recursive: true, force: true });
  }
}

/** Removes what runs left behind whose process is gone. */
function sweep(): void {
  for (const name of fs.existsSync(STATE) ? fs.readdirSync(STATE) : []) {
    const pid = /^run-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) {
      fs.rmSync(path.join(STATE, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ignore(): void { /* nobody wants to know */ }
