import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';

/** Short tags whose long form has no `Fn::`. */
const BARE = new Set(['Ref', 'Condition']);

/** Short tags of CloudFormation, without the exclamation mark; any other one that begins like these is taken as a function, too. */
const TAG = /^!([A-Za-z0-9]+)$/;

/** Parses YAML with the short tags of CloudFormation (`!Ref`, `!Sub` …) into what the same template would be in JSON. */
export function parseYaml(text: string): unknown {
  const document = parseDocument(text, {
    schema: 'core',
    // 012345678901 is an account, not a number.
    customTags: (tags) => [{ tag: 'tag:yaml.org,2002:str', default: true, test: /^0[0-9]+$/, resolve: (digits: string) => digits }, ...tags],
    logLevel: 'error',
    prettyErrors: true,
  });
  if (document.errors.length > 0) {
    throw document.errors[0];
  }
  return new Reader(document).value(document.contents);
}

class Reader {
  private readonly anchored = new Map<Node, unknown>();

  constructor(private readonly document: Document.Parsed) {}

  value(node: Node | null | undefined): unknown {
    if (node === null || node === undefined) {
      return null;
    }
    if (isAlias(node)) {
      return this.aliased(node.resolve(this.document));
    }
    const known = this.anchored.get(node);
    if (known !== undefined) {
      return known;
    }
    const plain = this.plain(node);
    const value = this.tagged(node.tag, plain);
    if (typeof value === 'object' && value !== null) {
      this.anchored.set(node, value);
    }
    return value;
  }

  private aliased(target: Node | undefined): unknown {
    if (target === undefined) {
      throw new Error('an alias has no anchor');
    }
    return this.value(target);
  }

  private plain(node: Node): unknown {
    if (isScalar(node)) {
      // A short tag keeps what stands there as text: !Sub 5 is the text '5'.
      return isShortTag(node.tag) ? node.source ?? node.value : node.value;
    }
    if (isSeq(node)) {
      return node.items.map((item) => this.value(item as Node));
    }
    if (isMap(node)) {
      return Object.fromEntries(node.items.map(({ key, value }) => [this.key(key as Node), this.value(value as Node)]));
    }
    return null;
  }

  private key(node: Node): string {
    const key = isAlias(node) ? node.resolve(this.document) : node;
    if (!isScalar(key)) {
      throw new Error('a key must be a text');
    }
    if (key.value === '<<') {
      throw new Error("CloudFormation knows no merge key '<<'");
    }
    // As written, since 012345678901 and 1.10 as keys are texts, too.
    return key.source ?? String(key.value);
  }

  private tagged(tag: string | undefined, plain: unknown): unknown {
    const name = tag === undefined ? undefined : TAG.exec(tag)?.[1];
    if (name === undefined) {
      return plain;
    }
    if (name === 'GetAtt' && typeof plain === 'string') {
      const dot = plain.indexOf('.');
      return { 'Fn::GetAtt': dot < 0 ? plain : [plain.slice(0, dot), plain.slice(dot + 1)] };
    }
    return { [BARE.has(name) ? name : `Fn::${name}`]: plain };
  }
}

function isShortTag(tag: string | undefined): boolean {
  return tag !== undefined && TAG.test(tag);
}
