import type { Place } from './place';

// Each step takes about ten calls of JavaScript, whose own limit would end in a RangeError.
const DEEPEST = 250;

/** Keeps track of what is being resolved, so that what hangs on itself is an error and not an endless loop. */
export class Guard {
  private readonly active = new Set<string>();

  run<T>(key: string, place: Place, compute: () => T): T {
    if (this.active.has(key)) {
      const chain = [...this.active];
      throw place.error(`circular reference: ${[...chain.slice(chain.indexOf(key)), key].join(' → ')}`);
    }
    if (this.active.size >= DEEPEST) {
      throw place.error(`references hang on one another more than ${DEEPEST} steps deep`);
    }
    this.active.add(key);
    try {
      return compute();
    } catch (error) {
      throw error instanceof RangeError ? place.error('references and values nest too deep') : error;
    } finally {
      this.active.delete(key);
    }
  }
}
