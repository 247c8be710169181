import { requireNoCircle } from './circular';
import type { Guard } from './guard';
import { truthOf } from './intrinsics/conditions';
import { isObject, own, type JsonObject } from './objects';
import { parameterValue } from './parameters';
import { urlSuffixOf } from './partition';
import { describe, type Place } from './place';
import { pseudoParameter } from './pseudo-parameters';
import { resolveNode } from './resolve-node';
import { ResolvedResource, type ResourceHost } from './resource';
import { ABSENT, type Resolved, type Scope, type StackOutput } from './scope';
import type { LoadedStack } from '../loading/loaded-stack';
import { opaque } from '../model/opaque';
import type { TemplateResource, Truth } from '../model/template-stack';
import type { Value } from '../model/value';
import type { Scenario } from '../scenarios/scenario';
import { uuid } from '../types/format';

/** The other stacks of the set, as one of them sees them. */
export interface Neighbours {
  readonly guard: Guard;
  /** What is chosen where only the deployment decides. */
  readonly scenario?: Scenario;
  /** The stack that a nested one stands in. */
  parentOf(stack: ResolvedStack): ResolvedStack | undefined;
  /** The nested stack that a resource makes, if its template is known. */
  nested(stack: ResolvedStack, logicalId: string): ResolvedStack | undefined;
  importValue(from: ResolvedStack, exportName: string, place: Place): Value;
  stackOutput(output: StackOutput, place: Place): Value;
  /** What a writer of another Region hands over to the readers of this one. */
  crossRegionValue(from: ResolvedStack, name: string): Value | undefined;
}

/** A stack whose intrinsics are resolved when they are asked for, and once. */
export class ResolvedStack implements ResourceHost, Scope {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly suffix: string;
  readonly source: string;
  readonly file: string | undefined;
  readonly transformed: boolean;
  readonly isRegionSupposed: boolean;
  private readonly found = new Map<string, ResolvedResource | undefined>();
  private sound = false;
  private readonly truths = new Map<string, Truth>();
  private readonly values = new Map<string, Value>();

  /** @param label what stands for the stack in the paths of its resources, as long as no construct path is known */
  constructor(readonly id: string, private readonly label: string, readonly loaded: LoadedStack, private readonly neighbours: Neighbours) {
    this.account = loaded.account;
    this.region = loaded.region;
    this.partition = loaded.partition;
    this.suffix = urlSuffixOf(loaded.partition);
    this.source = loaded.document.place.source;
    this.file = loaded.file;
    this.isRegionSupposed = loaded.isRegionSupposed ?? false;
    this.transformed = loaded.document.transforms.length > 0;
  }

  get guard(): Guard {
    return this.neighbours.guard;
  }

  get name(): string {
    return this.loaded.name ?? this.around?.name ?? this.id;
  }

  get resources(): TemplateResource[] {
    this.requireSound();
    return [...this.loaded.document.resources.keys()].map((logicalId) => this.existing(logicalId)).filter((one) => one !== undefined);
  }

  /** What may hold resources that are not in the set, for people. */
  get gaps(): string[] {
    const { document } = this.loaded;
    return [
      ...document.transforms.map((transform) =>
        `'${this.id}' uses the transform '${transform}', which may add and change resources; what it makes is not known`),
      ...[...document.resources.values()]
        .filter(({ logicalId, type }) => type === 'AWS::CloudFormation::Stack' && this.neighbours.nested(this, logicalId) === undefined)
        .map(({ logicalId }) => `'${this.id}' has the nested stack '${logicalId}', whose template is not known; nor is what it makes`),
    ];
  }

  find(logicalId: string): ResolvedResource | undefined {
    return this.existing(logicalId);
  }

  parameterDeclaration(name: string): JsonObject | undefined {
    return this.loaded.document.parameters.get(name);
  }

  pathOf(logicalId: string): string {
    return this.constructPathOf(logicalId) ?? `${this.around?.path ?? this.label}/${logicalId}`;
  }

  constructPathOf(logicalId: string): string | undefined {
    const path = this.loaded.pathOf(logicalId);
    if (path === undefined) {
      return undefined;
    }
    // Two apps may have stacks of the same path; the second one carries a number.
    return this.id !== this.loaded.id && path.startsWith(`${this.loaded.id}/`) ? `${this.id}${path.slice(this.loaded.id.length)}` : path;
  }

  resolve(node: unknown, place: Place): Resolved {
    return resolveNode(node, this, place);
  }

  reference(name: string, place: Place): Resolved {
    if (name.startsWith('AWS::')) {
      return pseudoParameter(name, this, place);
    }
    const parameter = this.loaded.document.parameters.get(name);
    if (parameter !== undefined) {
      return this.parameter(name, parameter);
    }
    if (this.loaded.document.resources.has(name)) {
      return this.find(name)?.ref ?? this.missing(`${name}.Ref`, name);
    }
    if (this.transformed) {
      return opaque(`${this.id}/${name}.Ref`, 'a transform may add it');
    }
    throw place.error(`there is no parameter and no resource '${name}'`);
  }

  attribute(logicalId: string, name: string, place: Place): Value {
    if (this.loaded.document.resources.has(logicalId)) {
      return this.find(logicalId)?.attribute(name, place) ?? this.missing(`${logicalId}.${name}`, logicalId);
    }
    if (this.transformed) {
      return opaque(`${this.id}/${logicalId}.${name}`, 'a transform may add it');
    }
    throw place.error(`there is no resource '${logicalId}'`);
  }

  condition(name: string, place: Place): Truth {
    const chosen = this.neighbours.scenario?.conditions.get(`${this.id}/${name}`);
    if (chosen !== undefined) {
      return chosen ? 'yes' : 'no';
    }
    const known = this.truths.get(name);
    if (known !== undefined) {
      return known;
    }
    const { document } = this.loaded;
    if (!document.conditions.has(name)) {
      if (this.transformed) {
        return 'maybe';
      }
      throw place.error(`there is no condition '${name}'`);
    }
    const at = document.place.at('Conditions').at(name);
    const truth = this.guard.run(`${this.id}/Conditions.${name}`, at, () => truthOf(document.conditions.get(name), this, at));
    this.truths.set(name, truth);
    return truth;
  }

  mapping(name: string): JsonObject | undefined {
    return this.loaded.document.mappings.get(name);
  }

  importValue(exportName: string, place: Place): Value {
    return this.neighbours.importValue(this, exportName, place);
  }

  stackOutput(output: StackOutput, place: Place): Value {
    return this.neighbours.stackOutput(output, place);
  }

  /** The value of an output; undefined if there is none. */
  output(name: string): Value | undefined {
    const declaration = this.loaded.document.outputs.get(name);
    const place = this.loaded.document.place.at('Outputs').at(name);
    if (declaration === undefined) {
      return this.transformed ? opaque(`${this.id}/Outputs.${name}`, 'a transform may add it') : undefined;
    }
    return this.once(`Outputs.${name}`, place, () => {
      const value = this.resolve(own(declaration, 'Value'), place.at('Value'));
      if (value === ABSENT) {
        throw place.error("an output must have a 'Value'");
      }
      return value;
    });
  }

  /** Names of the outputs that other stacks may import, with the name of the export. */
  exported(): { readonly output: string; readonly name: string; readonly place: Place }[] {
    return [...this.loaded.document.outputs].flatMap(([output, declaration]) => {
      const place = this.loaded.document.place.at('Outputs').at(output);
      const exported = own(declaration, 'Export');
      const condition = own(declaration, 'Condition');
      if (!isObject(exported) || (typeof condition === 'string' && this.condition(condition, place.at('Condition')) === 'no')) {
        return [];
      }
      const name = this.resolve(own(exported, 'Name'), place.at('Export').at('Name'));
      if (typeof name !== 'string') {
        throw place.at('Export').at('Name').error(`must be a text, got ${describe(name === ABSENT ? undefined : name)}`);
      }
      return [{ output, name, place }];
    });
  }

  specialAttribute(resource: TemplateResource, name: string, place: Place): Value | undefined {
    if (resource.type === 'Custom::CrossRegionExportReader') {
      return this.neighbours.crossRegionValue(this, name);
    }
    if (resource.type !== 'AWS::CloudFormation::Stack' || !name.startsWith('Outputs.')) {
      return undefined;
    }
    const nested = this.neighbours.nested(this, resource.logicalId);
    if (nested === undefined) {
      return opaque(`${this.id}/${resource.logicalId}.${name}`, 'the template of the nested stack is not known');
    }
    const output = name.slice('Outputs.'.length);
    const value = nested.output(output);
    if (value === undefined) {
      throw place.error(`the nested stack '${nested.id}' has no output '${output}'`);
    }
    return value;
  }

  /** The resource of the stack around it that makes this stack. */
  private get around(): ResolvedResource | undefined {
    const { parent } = this.loaded;
    return parent === undefined ? undefined : this.neighbours.parentOf(this)?.find(parent.logicalId);
  }

  private existing(logicalId: string): ResolvedResource | undefined {
    this.requireSound();
    const declaration = this.loaded.document.resources.get(logicalId);
    if (declaration === undefined || this.found.has(logicalId)) {
      return this.found.get(logicalId);
    }
    const truths: Truth[] = [
      this.exists,
      declaration.condition === undefined ? 'yes' : this.condition(declaration.condition, declaration.place.at('Condition')),
    ];
    const resource = truths.includes('no') ? undefined : new ResolvedResource(this, declaration, truths.includes('maybe') ? 'maybe' : 'yes');
    this.found.set(logicalId, resource);
    return resource;
  }

  private requireSound(): void {
    if (this.sound) {
      return;
    }
    // Deciding a condition may come back here.
    this.sound = true;
    try {
      requireNoCircle(this.loaded.document, (condition, place) => this.condition(condition, place));
    } catch (error) {
      this.sound = false;
      throw error;
    }
  }

  get stackId(): string {
    return this.around?.ref ?? `arn:${this.partition}:cloudformation:${this.region}:${this.account}:stack/${this.name}/${uuid(`${this.id}.StackId`)}`;
  }

  private get exists(): Truth {
    return this.loaded.parent === undefined || this.neighbours.parentOf(this) === undefined ? 'yes' : this.around?.exists ?? 'no';
  }

  private parameter(name: string, declaration: JsonObject): Value {
    const place = this.loaded.document.place.at('Parameters').at(name);
    return this.once(`Parameters.${name}`, place, () => {
      const { parent, parameters } = this.loaded;
      const chosen = this.neighbours.scenario?.parameters.get(`${this.id}/${name}`);
      const deployed = (): Value | undefined => (
        parent === undefined || this.around === undefined ? own(parameters, name) as string | undefined : this.handedDown(name));
      const given = chosen ?? deployed();
      return parameterValue(name, declaration, given, this, place);
    });
  }

  /** What the stack around it gives this one for a parameter. */
  private handedDown(name: string): Value | undefined {
    const around = this.around;
    if (around === undefined) {
      return undefined;
    }
    const node = own(around.declaration.properties, 'Parameters');
    const place = around.declaration.place.at('Properties').at('Parameters');
    if (!isObject(node) || own(node, name) === undefined) {
      return undefined;
    }
    const value = around.stack.resolve(own(node, name), place.at(name));
    return value === ABSENT ? undefined : value;
  }

  private missing(what: string, logicalId: string): string {
    return opaque(`${this.id}/${what}`, `the resource '${logicalId}' does not exist, since its condition is false`);
  }

  private once(key: string, place: Place, compute: () => Value): Value {
    let value = this.values.get(key);
    if (value === undefined) {
      value = this.guard.run(`${this.id}/${key}`, place, compute);
      this.values.set(key, value);
    }
    return value;
  }
}
