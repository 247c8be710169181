import { extract } from './extract';
import { GENERATED, generatedName, lowerCase } from './generated-name';
import { opaque } from '../model/opaque';

/** What the placeholders of a format stand for, for one resource. */
export interface FormatSource {
  /** `<stack id>/<logical id>`, the identity of its symbols. */
  readonly identity: string;
  readonly logicalId: string;
  readonly stack: { readonly name: string; readonly partition: string; readonly region: string; readonly account: string; readonly suffix: string };
  readonly name: string;
  readonly arn: string | undefined;
  /** A property as text, if it is given. */
  textProperty(name: string): string | undefined;
}

const PLACEHOLDER = /\{(\w+)(?:@(\w+))?(?::(\w+))?(\|)?([^}]*)\}/g;

/** Fills the placeholders of a format (see {@link ResourceType}). */
export function fill(format: string, source: FormatSource): string {
  type Part = string | undefined;
  return format.replace(PLACEHOLDER, (_whole, placeholder: string, kind: Part, detail: Part, bar: Part, fallback: string) => {
    const text = textOf(placeholder, detail, source) ?? (bar === undefined ? undefined : fallback);
    // The empty default is what the place holds, nothing to take a part of.
    const taken = kind === undefined || text === undefined || text === '' ? text : extract(kind, text);
    return taken ?? unknown(source, placeholder);
  });
}

function textOf(placeholder: string, detail: string | undefined, source: FormatSource): string | undefined {
  switch (placeholder) {
    case 'name':
      return source.name;
    case 'arn':
      return source.arn;
    case 'logical':
      return source.logicalId;
    case 'partition':
    case 'region':
    case 'account':
    case 'suffix':
      return source.stack[placeholder];
    case 'generated':
      return generatedName(source.stack.name, source.logicalId, source.identity, Number(detail));
    case 'lower':
      return lowerCase(generatedName(source.stack.name, source.logicalId, source.identity, Number(detail)));
    case 'word':
    case 'six':
    case 'segment':
    case 'any':
      return opaque(detail === undefined ? source.identity : `${source.identity}.${detail}`, GENERATED, placeholder);
    case 'uuid':
      return uuid(source.identity);
    case 'key':
      return keyId(source);
    default:
      return source.textProperty(placeholder);
  }
}

/** The id of a KMS key; those of multi-Region keys look different. */
function keyId(source: FormatSource): string {
  switch (source.textProperty('MultiRegion') ?? 'false') {
    case 'false':
      return uuid(source.identity);
    case 'true':
      return `mrk-${opaque(source.identity, GENERATED, 'word')}`;
    default:
      return opaque(source.identity, GENERATED, 'segment');
  }
}

/** Five fields of letters and digits, so that templates may split it at its hyphens. */
export function uuid(identity: string): string {
  return [1, 2, 3, 4, 5].map((field) => opaque(`${identity}#${field}`, 'AWS makes up the id', 'word')).join('-');
}

function unknown(source: FormatSource, attribute: string): string {
  return opaque(`${source.identity}.${attribute}`, `'${attribute}' is known only after the deployment`);
}
