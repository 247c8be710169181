import { readable } from '../../template/model/opaque';
import type { Identity } from '../evaluation/types';
import { byPath } from '../questions/near';

/** What principals are called by people: name, construct path or ARN. */
export class Names {
  private readonly callings = new Map<string, string[]>();

  /** Adds a principal, which reports call `label`. */
  public add(label: string, { name, path, arn }: Identity): void {
    this.callings.set(label, [...new Set([label, name, path, arn, readable(name), readable(arn)])].filter((text) => text !== ''));
  }

  /**
   * Whether a principal of a report is meant by a text: as everywhere a construct path, the end of one, a name or an ARN; besides `*`
   * stands for any characters.
   */
  public match(label: string, text: string): boolean {
    const pattern = new RegExp(`^${text.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*')}$`, 's');
    return (this.callings.get(label) ?? [label]).some((calling) => pattern.test(calling))
      || (!text.includes('*') && byPath([...this.callings.keys()], (path) => path, text).includes(label));
  }

  /** Refuses a text that means nobody. */
  public require(text: string): void {
    if (![...this.callings.keys()].some((label) => this.match(label, text))) {
      throw new Error(`'principal' must be the name, construct path or ARN of a principal of the model, got ${text}`);
    }
  }
}
