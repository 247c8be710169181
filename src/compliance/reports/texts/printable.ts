/**
 * A text for a terminal or a viewer. Findings quote templates, whoever wrote them: what moves the cursor, colours, or turns the direction of
 * writing is shown as its code.
 */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, (character) => (
    character === '\t' ? ' ' : character === '\r' ? '' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** A text without halves of surrogate pairs, which neither XML nor URIs can hold. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** {@link printable}, in one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ').trim();
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
