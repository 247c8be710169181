import { isKnown, isKnownText, piecesOf, symbolsIn } from '../../template/model/opaque';
import { isMap, type Value } from '../../template/model/value';

/** Thrown by a rule that asks for what only the deployment knows; the engine makes an unknown result of it. */
export class UnknownValue extends Error {
  constructor(readonly property: Property) {
    super(`${property.path} is not known: ${symbolsIn(property.raw)[0]?.reason ?? 'it is decided at the deployment'}`);
  }
}

/** Where a property stands, and in which resource. */
export interface Owner {
  readonly logicalId: string;
}

/**
 * A place in the properties of a resource, there or not. What is asked of it takes every spelling that CloudFormation takes; what
 * only the deployment knows ends the rule with the result "unknown" ({@link UnknownValue}).
 */
export class Property<O extends Owner = Owner> {
  /** @param path such as `Properties.BucketEncryption.ServerSideEncryptionConfiguration.0` */
  constructor(readonly owner: O, readonly path: string, readonly raw: Value | undefined) {}

  /** Whether there is anything; `null` is nothing. What is not known counts as something: only `AWS::NoValue` takes a property away. */
  get isSet(): boolean {
    return this.raw !== undefined && this.raw !== null;
  }

  /** Whether it is set and wholly known. */
  get isKnown(): boolean {
    return isKnown(this.raw);
  }

  /** Whether nobody knows anything of it but the deployment: not even whether it is a text, a list or an object. */
  get isOpaque(): boolean {
    return typeof this.raw === 'string' && !isKnownText(this.raw) && piecesOf(this.raw).length === 1;
  }

  /** The last name of the path. */
  get name(): string {
    return this.path.slice(this.path.lastIndexOf('.') + 1);
  }

  /** What stands inside, by the names on the way there. Inside of what is not known nothing is known. */
  at(...names: (string | number)[]): Property<O> {
    return names.reduce<Property<O>>((here, name) => here.step(name), this);
  }

  /** Whether it says yes: `true`, `"true"`. Absent is no. */
  isTrue(): boolean {
    return this.boolean() === true;
  }

  /** Whether it says no explicitly: `false`, `"false"`. Absent is neither. */
  isFalse(): boolean {
    return this.boolean() === false;
  }

  /** `true`, `false` in any spelling; undefined when absent or something else. */
  boolean(): boolean | undefined {
    const text = this.text()?.toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : undefined;
  }

  /** A number in any spelling; undefined when absent or none. */
  number(): number | undefined {
    const text = this.text()?.trim();
    return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  /** A text that is wholly known; numbers and booleans are written out. Undefined when absent, or a list or object. */
  text(): string | undefined {
    const text = this.pattern();
    if (text !== undefined && !isKnownText(text)) {
      throw new UnknownValue(this);
    }
    return text;
  }

  /** The text with symbols for what is not known in it; {@link at} `template/model/opaque.ts` for how to read them. */
  pattern(): string | undefined {
    const { raw } = this;
    return typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : undefined;
  }

  /** Whether it is one of these texts, compared without case. */
  isOneOf(...texts: string[]): boolean {
    const text = this.text()?.toLowerCase();
    return text !== undefined && texts.some((one) => one.toLowerCase() === text);
  }

  /** The entries of a list. A single value is a list of one, nothing is a list of none. */
  items(): Property<O>[] {
    this.requireShape();
    if (Array.isArray(this.raw)) {
      return this.raw.map((_, index) => this.at(index));
    }
    return this.isSet ? [this] : [];
  }

  /** The entries of a list as texts; entries that are not known stay as patterns. */
  patterns(): string[] {
    return this.items().map((item) => item.pattern()).filter((text) => text !== undefined);
  }

  /** The entries of a list as known texts. */
  texts(): string[] {
    return this.items().map((item) => item.text()).filter((text) => text !== undefined);
  }

  /** The members of an object. */
  entries(): Property<O>[] {
    this.requireShape();
    return isMap(this.raw) ? Object.keys(this.raw).map((name) => this.at(name)) : [];
  }

  /** Fails as unknown unless at least the shape, text, list or object, is known. */
  requireShape(): void {
    if (this.isOpaque) {
      throw new UnknownValue(this);
    }
  }

  private step(name: string | number): Property<O> {
    const path = `${this.path}.${name}`;
    if (this.isOpaque) {
      return new Property(this.owner, path, this.raw);
    }
    const { raw } = this;
    if (Array.isArray(raw)) {
      return new Property(this.owner, path, raw[Number(name)]);
    }
    return new Property(this.owner, path, isMap(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined);
  }
}
