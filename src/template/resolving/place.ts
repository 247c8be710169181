import { readable } from '../model/opaque';
import { TemplateError } from '../model/template-error';

/** Where in which template something stands; errors name it. */
export class Place {
  constructor(readonly source: string, readonly path = '') {}

  at(key: string | number): Place {
    if (typeof key === 'number') {
      return new Place(this.source, `${this.path}[${key}]`);
    }
    return new Place(this.source, this.path === '' ? key : `${this.path}.${key}`);
  }

  error(message: string): Error {
    return new TemplateError(`'${this.source}'${this.path === '' ? '' : ` ${this.path}`}: ${message}`);
  }
}

/** What stands there, for the end of an error message: short, and without the content of objects and lists. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return `a list of ${value.length}`;
  }
  if (typeof value === 'string') {
    const text = readable(value);
    return text.length > 60 ? `'${text.slice(0, 60)}…'` : `'${text}'`;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}
