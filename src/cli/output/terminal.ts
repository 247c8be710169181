import { readFileSync } from 'node:fs';
import { oneLine } from '../../compliance/reports/texts/printable';

/** Where the command reads and writes. A reader that closes the pipe early (`| head`) is no error. */
export class Terminal {
  private lastProgress = 0;
  private isProgressShown = false;

  constructor(private readonly noColor: boolean) {
    for (const stream of [process.stdout, process.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') {
          throw error;
        }
      });
    }
  }

  get hasColor(): boolean {
    return process.stdout.isTTY && !this.noColor && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';
  }

  write(text: string): void {
    this.clearProgress();
    process.stdout.write(text);
  }

  warn(text: string): void {
    this.clearProgress();
    process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** A line that is written over; only where somebody looks at it. */
  progress(text: () => string): void {
    const now = Date.now();
    if (process.stderr.isTTY && now - this.lastProgress > 100) {
      this.lastProgress = now;
      this.isProgressShown = true;
      process.stderr.write(`\r\u001b[K${oneLine(text()).slice(0, Math.max(20, process.stderr.columns - 1))}`);
    }
  }

  clearProgress(): void {
    if (this.isProgressShown) {
      this.isProgressShown = false;
      process.stderr.write('\r\u001b[K');
    }
  }

  /** All of the standard input. */
  read(): string {
    return readFileSync(0, 'utf8').replace(/^\uFEFF/, '');
  }
}
