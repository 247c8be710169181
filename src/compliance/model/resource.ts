import type { Estate } from './estate';
import { Property } from './property';
import type { TemplateResource } from '../../template/model/template-stack';
import { isMap, type Value } from '../../template/model/value';

/** A property of a {@link Resource}. */
export type ResourceProperty = Property<Resource>;

/** Thrown when a property cannot be resolved, such as a `Ref` to nothing: CloudFormation would refuse the template. */
export class UnreadableProperty extends Error {
  constructor(readonly resource: Resource, readonly path: string, message: string) {
    super(message);
  }
}

/** A resource as rules see it. */
export class Resource {
  /** Unique among the templates. */
  readonly address: string;
  private readonly known = new Map<string, ResourceProperty>();

  constructor(readonly source: TemplateResource, readonly estate: Estate) {
    this.address = `${source.stack.id}/${source.logicalId}`;
  }

  get logicalId(): string {
    return this.source.logicalId;
  }

  get type(): string {
    return this.source.type;
  }

  get account(): string {
    return this.source.stack.account;
  }

  get region(): string {
    return this.source.stack.region;
  }

  get partition(): string {
    return this.source.stack.partition;
  }

  /** What `Ref` gives. */
  get ref(): string {
    return this.source.ref;
  }

  get arn(): string | undefined {
    return this.source.arn;
  }

  /** A property, by the names on the way there: `at('VersioningConfiguration', 'Status')`. */
  at(first: string, ...others: (string | number)[]): ResourceProperty {
    let property = this.known.get(first);
    if (property === undefined) {
      property = new Property<Resource>(this, `Properties.${first}`, this.read(first));
      this.known.set(first, property);
    }
    return others.length === 0 ? property : property.at(...others);
  }

  /** All properties, for rules that look everywhere. */
  properties(): ResourceProperty[] {
    return this.names().map((name) => this.at(name)).filter(({ isSet }) => isSet);
  }

  /** `DeletionPolicy`, `UpdateReplacePolicy`, `Metadata` … as they stand in the template. */
  outside(name: string): ResourceProperty {
    return new Property<Resource>(this, name, Object.hasOwn(this.source.raw, name) ? this.source.raw[name] as Value : undefined);
  }

  /** Tags in either spelling: a list of keys and values, or an object. */
  tags(): ReadonlyMap<string, string> {
    const tags = this.read('Tags');
    const entries: [unknown, unknown][] = Array.isArray(tags)
      ? tags.filter(isMap).map((tag) => [tag.Key, tag.Value])
      : isMap(tags) ? Object.entries(tags) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[0] === 'string' && typeof entry[1] === 'string'));
  }

  /**
   * Resources of a type that name this one in a property (`'Bucket'`, `'LoggingConfiguration.Bucket'`), by reference, name or ARN, from
   * any stack. When there is none, but one that names something unknown, the result of the rule is "unknown".
   */
  referrers(type: string, ...path: string[]): Resource[] {
    return this.estate.referrers(this, type, path);
  }

  /** The resources of the templates that a property names, whatever their type. */
  named(property: ResourceProperty): Resource[] {
    return property.patterns().map((text) => this.estate.find(text)).filter((one) => one !== undefined);
  }

  private names(): readonly string[] {
    try {
      return this.source.propertyNames;
    } catch (error) {
      throw new UnreadableProperty(this, 'Properties', error instanceof Error ? error.message : String(error));
    }
  }

  private read(name: string): Value | undefined {
    try {
      return this.source.property(name);
    } catch (error) {
      throw new UnreadableProperty(this, `Properties.${name}`, error instanceof Error ? error.message : String(error));
    }
  }
}
