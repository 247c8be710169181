import type { Located } from './located';

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA] = Buffer.from('"\\{}[],');

/**
 * Finds resources in the text of a template in JSON that was parsed before, so that it is known to be well-formed. Only what is asked for is
 * looked into: a template of many thousand resources is passed over in some milliseconds.
 */
export function resourcesInJson(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Located> {
  return new Scanner(text).resources(wanted);
}

class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  resources(wanted: ReadonlySet<string>): ReadonlyMap<string, Located> {
    const found = new Map<string, Located>();
    this.space();
    this.members((section) => {
      if (section !== 'Resources' || this.code() !== OPEN_OBJECT) {
        this.skip();
        return;
      }
      this.members((logicalId, offset) => {
        if (wanted.has(logicalId)) {
          found.set(logicalId, this.value(offset));
        } else {
          this.skip();
        }
      });
    });
    return found;
  }

  private value(offset: number): Located {
    if (this.code() === OPEN_OBJECT) {
      const entries = new Map<string, Located>();
      this.members((name, start) => { entries.set(name, this.value(start)); });
      const branches = entries.size === 1 ? entries.get('Fn::If')?.items?.slice(1) : undefined;
      return { offset, entries, branches };
    }
    if (this.code() === OPEN_LIST) {
      const items: Located[] = [];
      this.list(() => { items.push(this.value(this.at)); });
      return { offset, items };
    }
    this.skip();
    return { offset };
  }

  /** Calls back at the value of each member; the callback must pass over it. */
  private members(visit: (name: string, offset: number) => void): void {
    this.list(() => {
      const offset = this.at;
      const name = this.key();
      this.space();
      this.at++;
      this.space();
      visit(name, offset);
    });
  }

  private list(visit: () => void): void {
    this.at++;
    this.space();
    while (this.at < this.text.length && this.code() !== CLOSE_OBJECT && this.code() !== CLOSE_LIST) {
      visit();
      this.space();
      if (this.code() === COMMA) {
        this.at++;
        this.space();
      }
    }
    this.at++;
  }

  private key(): string {
    const start = this.at;
    this.quoted();
    const raw = this.text.slice(start, this.at);
    return raw.includes('\\') ? JSON.parse(raw) as string : raw.slice(1, -1);
  }

  private skip(): void {
    let depth = 0;
    do {
      const code = this.code();
      if (code === QUOTE) {
        this.quoted();
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        depth++;
        this.at++;
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        depth--;
        this.at++;
      } else if (depth === 0) {
        this.bare();
      } else {
        this.at++;
      }
    } while (depth > 0 && this.at < this.text.length);
  }

  /** A number, `true`, `false` or `null`. */
  private bare(): void {
    while (this.at < this.text.length && !/[\s,}\]]/.test(this.text[this.at])) {
      this.at++;
    }
  }

  private quoted(): void {
    this.at++;
    while (this.at < this.text.length && this.code() !== QUOTE) {
      this.at += this.code() === BACKSLASH ? 2 : 1;
    }
    this.at++;
  }

  private space(): void {
    while (this.code() <= 0x20) {
      this.at++;
    }
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }
}
