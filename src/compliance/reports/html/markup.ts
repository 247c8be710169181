import { printable, wellFormed } from '../texts/printable';

/** Text that is markup already: only {@link html} makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | Markup | readonly Markup[];

/** Markup with values in it; whatever is not markup is escaped, so that nothing of a template can become a part of the page. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((string, index) => index < parts.length ? string + textOf(parts[index]) : string).join(''));
}

/** A part that is there only when something holds. */
export function when(holds: boolean, part: () => Markup): Markup {
  return holds ? part() : new Markup('');
}

/** Data for the script of the page; nothing in it ends the element around it. */
export function embedded(data: unknown): Markup {
  const json = JSON.stringify(data, (_name, value: unknown) => typeof value === 'string' ? readable(value) : value);
  return new Markup(json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026'));
}

function textOf(part: Part): string {
  if (part instanceof Markup) {
    return part.text;
  }
  return typeof part === 'object' ? part.map(({ text }) => text).join('') : escape(String(part));
}

function escape(text: string): string {
  return readable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

function readable(text: string): string {
  return wellFormed(printable(text));
}
