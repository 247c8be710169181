import { isKnownText, opaque, piecesOf } from '../model/opaque';

/** What a format takes out of a property, by its name after the `@`; undefined when it cannot be told. */
const EXTRACTS: Readonly<Record<string, (text: string) => string | undefined>> = {
  /** The host and path of a URL. */
  host: (text) => startOf(text) === '' ? undefined : text.replace(/^https:\/\//, ''),
  /** What follows the last slash. */
  last: (text) => fieldsOf(text, '/')?.at(-1),
  /** The name of a function that is given by name, partial or whole ARN, with or without a qualifier. */
  function: (text) => {
    const fields = fieldsOf(text, ':');
    return fields === undefined ? undefined : fields[fields.indexOf('function') + 1];
  },
  /** The event bus in the ARN of a rule; the default bus is not named. */
  bus: (text) => busOf(text, '/'),
  /** The event bus in what `Ref` gives for a rule. */
  busBar: (text) => busOf(text, '|'),
  /** Ends the names of queues and topics that keep the order. */
  fifo: (text) => isKnownText(text) ? (text === 'true' ? '.fifo' : '') : undefined,
  /** A name with exactly one slash before it. */
  rooted: (text) => text.startsWith('/') ? text : startOf(text) === '' ? undefined : `/${text}`,
};

export function extract(kind: string, text: string): string | undefined {
  return EXTRACTS[kind](text);
}

function busOf(text: string, separator: string): string | undefined {
  const name = fieldsOf(text, '/')?.at(-1);
  if (name === undefined || (!isKnownText(name) && startOf(name) === '')) {
    return undefined;
  }
  return name === 'default' ? '' : `${name}${separator}`;
}

/** The fields of a text, if no symbol in it can hold the separator. */
function fieldsOf(text: string, separator: ':' | '/'): string[] | undefined {
  const fields = [''];
  for (const piece of piecesOf(text)) {
    if (typeof piece === 'string') {
      const [first, ...others] = piece.split(separator);
      fields[fields.length - 1] += first;
      fields.push(...others);
    } else if (piece.alphabet === 'any') {
      return undefined;
    } else {
      fields[fields.length - 1] += opaque(piece.identity, piece.reason, piece.alphabet);
    }
  }
  return fields;
}

function startOf(text: string): string {
  const [first] = piecesOf(text);
  return typeof first === 'string' ? first : '';
}
