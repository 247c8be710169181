import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** What a data file says about itself in its first line. */
export interface DataHeader {
  readonly source: string;
  readonly version: string;
  /** ISO date of the newest entry. */
  readonly date: string;
  readonly licence: string;
}

const NEW_LINE = 0x0A;
const QUOTE = 0x22;
const KEY = '":"';

/** A file of `data/` with one JSON object a line; a line is parsed when it is asked for, since all of them take too long. */
export class DataFile {
  private readonly path: string;
  private bytes?: Buffer;
  private starts?: ReadonlyMap<string, number>;

  public constructor(name: string) {
    // The same depth from the sources and from the compiled files.
    this.path = join(__dirname, '..', '..', '..', 'data', name);
  }

  /** The first line; the rest is not read for it. */
  public header(): DataHeader {
    const file = openSync(this.path, 'r');
    try {
      const start = Buffer.alloc(1024);
      const [line] = start.toString('utf8', 0, readSync(file, start, 0, start.length, 0)).split('\n', 1);
      return JSON.parse(line) as DataHeader;
    } finally {
      closeSync(file);
    }
  }

  /** The first field of every line, in the order of the file. */
  public keys(): string[] {
    return [...this.index().keys()];
  }

  /** The object whose first field has this value, or `undefined`. */
  public find(key: string): unknown {
    const start = this.index().get(key);
    return start === undefined ? undefined : this.parse(start);
  }

  /** The object of the first line that holds this text, or `undefined`. */
  public findHolding(text: string): unknown {
    const found = this.content().indexOf(text);
    return found < 0 ? undefined : this.parse(this.content().lastIndexOf(NEW_LINE, found) + 1);
  }

  private index(): ReadonlyMap<string, number> {
    this.starts ??= this.readIndex();
    return this.starts;
  }

  private readIndex(): ReadonlyMap<string, number> {
    const starts = new Map<string, number>();
    const bytes = this.content();
    for (let start = bytes.indexOf(NEW_LINE) + 1; start > 0 && start < bytes.length; start = bytes.indexOf(NEW_LINE, start) + 1) {
      const key = bytes.indexOf(KEY, start) + KEY.length;
      starts.set(bytes.toString('utf8', key, bytes.indexOf(QUOTE, key)), start);
    }
    return starts;
  }

  private parse(start: number): unknown {
    const bytes = this.content();
    return JSON.parse(bytes.toString('utf8', start, bytes.indexOf(NEW_LINE, start)));
  }

  private content(): Buffer {
    this.bytes ??= readFileSync(this.path);
    return this.bytes;
  }
}
