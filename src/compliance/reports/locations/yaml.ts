import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Located } from './located';

/** Finds resources in the text of a template in YAML that was read before. */
export function resourcesInYaml(text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Located> {
  const document = parseDocument(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
  const found = new Map<string, Located>();
  const resources = isMap(document.contents) ? document.contents.get('Resources', true) : undefined;
  for (const { key, value } of isMap<Node, Node | null>(resources) ? resources.items : []) {
    const logicalId = nameOf(key);
    if (wanted.has(logicalId)) {
      found.set(logicalId, locate(value, offsetOf(key), document));
    }
  }
  return found;
}

function locate(written: Node | null, offset: number, document: Document): Located {
  const node = isAlias(written) ? written.resolve(document) : written;
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => locate(item, offsetOf(item), document));
    return node.tag === '!If' ? { offset, branches: items.slice(1) } : { offset, items };
  }
  if (isMap<Node, Node | null>(node)) {
    const entries = new Map(node.items.map(({ key, value }) => [nameOf(key), locate(value, offsetOf(key), document)]));
    const branches = entries.size === 1 ? entries.get('Fn::If')?.items?.slice(1) : undefined;
    return { offset, entries, branches };
  }
  return { offset };
}

function nameOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
