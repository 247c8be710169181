import { UnknownValue, type Property } from './model/property';
import type { Resource, ResourceProperty } from './model/resource';
import type { RuleViolation } from './rule-violation';
import { readable } from '../template/model/opaque';
import { isMap, type Value } from '../template/model/value';

/**
 * A resource as rules of your own see it: its properties as the deployment will have them, whoever wrote them and however they are spelled.
 *
 * A path is the names on the way to a property: `BucketEncryption.ServerSideEncryptionConfiguration.0.BucketKeyEnabled`. What only the
 * deployment knows has no value here, and {@link isKnown} is false for it.
 */
export class ResourceView {
  /**
   * @internal
   */
  static _of(resource: Resource): ResourceView {
    return new ResourceView(resource);
  }

  /**
   * What was asked for but cannot be known: the result of the rule is then "unknown".
   *
   * @internal
   */
  _unknown?: UnknownValue;

  private constructor(private readonly resource: Resource) {}

  /** The CloudFormation type, such as `AWS::S3::Bucket`. */
  get type(): string {
    return this.resource.type;
  }

  /** The logical id in the template. */
  get logicalId(): string {
    return this.resource.logicalId;
  }

  /** The construct path; `<stack>/<logical id>` where none is known. */
  get path(): string {
    return this.resource.source.path;
  }

  /** The account of the stack, 12 digits; 111111111111 when the template fits any account. */
  get account(): string {
    return this.resource.account;
  }

  /** The Region of the stack; us-east-1 when the template fits any Region. */
  get region(): string {
    return this.resource.region;
  }

  /** `Retain`, `Delete` … as the template says it; undefined when it says nothing. */
  get deletionPolicy(): string | undefined {
    return plain(this.resource.outside('DeletionPolicy'), (property) => property.text());
  }

  /** The tags that are known. */
  get tags(): Record<string, string> {
    return Object.fromEntries([...this.resource.tags()].filter(([name, value]) => readable(name + value) === name + value));
  }

  /** A text, number or boolean, written out; undefined when absent, not known, or a list or object. */
  public text(path: string): string | undefined {
    return plain(this.at(path), (property) => property.text());
  }

  /** A number in any spelling (`20`, `"20"`); undefined when absent, not known or none. */
  public number(path: string): number | undefined {
    return plain(this.at(path), (property) => property.number());
  }

  /** Whether it says yes in any spelling (`true`, `"true"`). What is absent or not known does not. */
  public isTrue(path: string): boolean {
    return plain(this.at(path), (property) => property.boolean()) === true;
  }

  /** Whether it says no in any spelling (`false`, `"false"`). What is absent or not known does not. */
  public isFalse(path: string): boolean {
    return plain(this.at(path), (property) => property.boolean()) === false;
  }

  /** The known texts of a list; a single value is a list of one, nothing is a list of none. */
  public list(path: string): string[] {
    const items = plain(this.at(path), (property) => property.items()) ?? [];
    return items.map((item) => plain(item, (property) => property.text())).filter((text) => text !== undefined);
  }

  /** How many entries a list has; 0 when absent or not known. */
  public count(path: string): number {
    return plain(this.at(path), (property) => property.items().length) ?? 0;
  }

  /** Whether there is anything at a path, known or not. */
  public isSet(path: string): boolean {
    return this.at(path).isSet;
  }

  /** Whether everything at a path is known. What is absent is known. */
  public isKnown(path: string): boolean {
    return this.at(path).isKnown;
  }

  /** The value as plain JSON; what only the deployment knows stands in it as `<Stack/Parameter>`. Undefined when absent. */
  public json(path: string): unknown {
    const { raw } = this.at(path);
    return raw === undefined ? undefined : legible(raw);
  }

  /**
   * The resources of a type that name this one in a property, by reference, name or ARN, from any stack:
   * `bucket.referrers('AWS::S3::BucketPolicy', 'Bucket')`. If there is none, but one that names something unknown, the result of the
   * rule is "unknown".
   */
  public referrers(type: string, path: string): ResourceView[] {
    return this.asking(() => this.resource.referrers(type, ...path.split('.')).map((one) => ResourceView._of(one)));
  }

  /** The resources in the templates that a property names, by reference, name or ARN. */
  public named(path: string): ResourceView[] {
    return this.asking(() => this.resource.named(this.at(path)).map((one) => ResourceView._of(one)));
  }

  /** What a rule reports when it would have to know a property that only the deployment knows. */
  public unknown(path: string): RuleViolation {
    return { property: path, message: `${path} is not known: it is decided at the deployment`, isUnknown: true };
  }

  /**
   * @internal
   */
  _at(path: string): ResourceProperty {
    return this.at(path);
  }

  private at(path: string): ResourceProperty {
    const [first, ...others] = path.replace(/^Properties\./, '').split('.');
    return this.resource.at(first, ...others);
  }

  /** From another language an error comes back as another one: what it was is kept. */
  private asking<T>(question: () => T): T {
    try {
      return question();
    } catch (error) {
      if (error instanceof UnknownValue) {
        this._unknown ??= error;
      }
      throw error;
    }
  }
}

function plain<T>(property: Property<Resource>, read: (property: Property<Resource>) => T): T | undefined {
  try {
    return read(property);
  } catch (error) {
    if (error instanceof UnknownValue) {
      return undefined;
    }
    throw error;
  }
}

function legible(value: Value): unknown {
  if (typeof value === 'string') {
    return readable(value);
  }
  if (Array.isArray(value)) {
    return value.map(legible);
  }
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [readable(name), legible(inner)])) : value;
}
