import { declaredProperties, type DeclaredProperties } from './declared-properties';
import type { Guard } from './guard';
import { own } from './objects';
import type { Place } from './place';
import { ABSENT, type Resolved } from './scope';
import { asText } from './texts';
import type { ResourceDeclaration } from '../loading/template-document';
import { isMacro } from '../loading/template-document';
import { opaque } from '../model/opaque';
import type { TemplateResource, TemplateStack, Truth } from '../model/template-stack';
import type { Value, ValueMap } from '../model/value';
import { resourceTypeOf } from '../types';
import { fill, type FormatSource } from '../types/format';
import type { ResourceType } from '../types/resource-type';

/** What a resource asks of the stack that it belongs to. */
export interface ResourceHost extends TemplateStack {
  readonly suffix: string;
  readonly guard: Guard;
  resolve(node: unknown, place: Place): Resolved;
  condition(name: string, place: Place): Truth;
  pathOf(logicalId: string): string;
  constructPathOf(logicalId: string): string | undefined;
  /** Attributes that come from elsewhere: outputs of nested stacks, values of other Regions. */
  specialAttribute(resource: TemplateResource, name: string, place: Place): Value | undefined;
}

/** A resource whose parts are resolved when they are asked for, and once. */
export class ResolvedResource implements TemplateResource, FormatSource {
  readonly logicalId: string;
  readonly type: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly identity: string;
  private readonly model: ResourceType | undefined;
  private readonly cache = new Map<string, Value | undefined>();
  private wholeProperties: ValueMap | undefined;
  private declaredOnce: DeclaredProperties | undefined;

  constructor(readonly stack: ResourceHost, readonly declaration: ResourceDeclaration, readonly exists: Exclude<Truth, 'no'>) {
    this.logicalId = declaration.logicalId;
    this.type = declaration.type;
    this.raw = declaration.raw;
    this.identity = `${stack.id}/${declaration.logicalId}`;
    this.model = resourceTypeOf(declaration.type);
  }

  get path(): string {
    return this.stack.pathOf(this.logicalId);
  }

  get constructPath(): string | undefined {
    return this.stack.constructPathOf(this.logicalId);
  }

  get propertyNames(): string[] {
    return Object.keys(this.declared.node);
  }

  get properties(): ValueMap {
    // fromEntries defines members of the object's own, `__proto__` too.
    this.wholeProperties ??= Object.fromEntries(this.propertyNames
      .map((name) => [name, this.property(name)] as const)
      .filter((entry): entry is [string, Value] => entry[1] !== undefined));
    return this.wholeProperties;
  }

  get name(): string {
    return this.once('name', () => {
      const given = this.model?.name === undefined ? undefined : this.textProperty(this.model.name);
      const otherwise = this.model?.otherwise ?? '{generated:64}';
      return given ?? fill(typeof otherwise === 'string' ? otherwise : otherwise((name) => this.textProperty(name)), this);
    });
  }

  get ref(): string {
    return this.once('Ref', () => this.model === undefined
      ? opaque(`${this.identity}.Ref`, `what 'Ref' gives for ${this.type} is known only after the deployment`)
      : fill(this.model.ref, this));
  }

  get arn(): string | undefined {
    const format = this.model?.arn;
    return format === undefined ? undefined : this.once('arn', () => fill(format, this));
  }

  attribute(name: string, place = this.declaration.place): Value {
    return this.remember(`.${name}`, () => {
      const special = this.stack.specialAttribute(this, name, place);
      if (special !== undefined) {
        return special;
      }
      const format = this.model?.attributes === undefined ? undefined : own(this.model.attributes, name);
      if (typeof format === 'string') {
        return fill(format, this);
      }
      return (name === 'Arn' ? this.arn : undefined)
        ?? opaque(`${this.identity}.${name}`, `the attribute '${name}' of ${this.type} is known only after the deployment`);
    }) as Value;
  }

  textProperty(name: string): string | undefined {
    const value = this.property(name);
    return value === undefined ? undefined : asText(value, this.declaration.place.at('Properties').at(name));
  }

  /** A single property: what a name hangs on must not hang on everything else. */
  property(name: string): Value | undefined {
    return this.remember(`Properties.${name}`, () => {
      const { node: properties, isOpen } = this.declared;
      const place = this.declaration.place.at('Properties').at(name);
      const node = own(properties, name);
      if (isMacro(name) || (node === undefined && Object.keys(properties).some(isMacro))) {
        return opaque(`${this.identity}.${name}`, 'a transform may add to the properties');
      }
      if (isOpen) {
        return node === undefined ? undefined : opaque(`${this.identity}.${name}`, 'a condition decides it');
      }
      const value = this.stack.resolve(node, place);
      return value === ABSENT ? undefined : value;
    });
  }

  private get declared(): DeclaredProperties {
    this.declaredOnce ??= declaredProperties(
      this.declaration.properties, this.declaration.place.at('Properties'), (condition, place) => this.stack.condition(condition, place));
    return this.declaredOnce;
  }

  private once(key: string, compute: () => string): string {
    return this.remember(key, compute) as string;
  }

  private remember(key: string, compute: () => Value | undefined): Value | undefined {
    if (!this.cache.has(key)) {
      const address = `${this.identity}${key.startsWith('.') ? key : `.${key}`}`;
      this.cache.set(key, this.stack.guard.run(address, this.declaration.place, compute));
    }
    return this.cache.get(key);
  }
}
