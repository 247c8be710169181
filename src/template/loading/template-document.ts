import { requireReadable } from './readable';
import { isObject, own, type JsonObject } from '../resolving/objects';
import { describe, Place } from '../resolving/place';

/** A resource as the template declares it. */
export interface ResourceDeclaration {
  readonly logicalId: string;
  readonly type: string;
  readonly condition?: string;
  readonly properties: JsonObject;
  readonly raw: JsonObject;
  readonly place: Place;
}

/** The sections of a template, checked as far as their shape goes. */
export interface TemplateDocument {
  readonly place: Place;
  readonly resources: ReadonlyMap<string, ResourceDeclaration>;
  readonly parameters: ReadonlyMap<string, JsonObject>;
  readonly conditions: ReadonlyMap<string, unknown>;
  readonly mappings: ReadonlyMap<string, JsonObject>;
  readonly outputs: ReadonlyMap<string, JsonObject>;
  /** Macros and transforms that CloudFormation runs over the whole template: they may add and change anything. */
  readonly transforms: readonly string[];
}

/**
 * Checks a parsed template.
 *
 * @param resourcesOptional stacks of an app may be empty: the CDK then leaves `Resources` out
 */
export function readDocument(content: unknown, source: string, resourcesOptional = false): TemplateDocument {
  const place = new Place(source);
  if (!isObject(content)) {
    throw place.error(`a template must be an object, got ${describe(content)}`);
  }
  requireReadable(content, place);
  if (own(content, 'Resources') === undefined && !resourcesOptional) {
    throw place.error("a template must have 'Resources'");
  }
  const transforms = [...readTransforms(own(content, 'Transform')), ...Object.keys(content).filter(isMacro)];
  const resources = new Map<string, ResourceDeclaration>();
  for (const [logicalId, raw] of section(content, 'Resources', place)) {
    if (isMacro(logicalId)) {
      transforms.push(logicalId);
    } else {
      resources.set(logicalId, readResource(logicalId, raw, place.at('Resources').at(logicalId)));
    }
  }
  return {
    place,
    resources,
    parameters: objects(content, 'Parameters', place),
    conditions: new Map(section(content, 'Conditions', place)),
    mappings: objects(content, 'Mappings', place),
    outputs: objects(content, 'Outputs', place),
    transforms,
  };
}

/** Keys that CloudFormation replaces by something else before it reads the template. */
export function isMacro(key: string): boolean {
  return key === 'Fn::Transform' || key.startsWith('Fn::ForEach::');
}

function readResource(logicalId: string, raw: unknown, place: Place): ResourceDeclaration {
  if (!isObject(raw)) {
    throw place.error(`a resource must be an object, got ${describe(raw)}`);
  }
  const type = own(raw, 'Type');
  if (typeof type !== 'string' || type === '') {
    throw place.error(`a resource must have a 'Type', got ${describe(type)}`);
  }
  const properties = own(raw, 'Properties') ?? {};
  if (!isObject(properties)) {
    throw place.at('Properties').error(`must be an object, got ${describe(properties)}`);
  }
  const condition = own(raw, 'Condition');
  if (condition !== undefined && typeof condition !== 'string') {
    throw place.at('Condition').error(`must be the name of a condition, got ${describe(condition)}`);
  }
  return { logicalId, type, condition, properties, raw, place };
}

function readTransforms(transform: unknown): string[] {
  const all: unknown[] = Array.isArray(transform) ? transform : transform === undefined ? [] : [transform];
  return all.map((one) => typeof one === 'string' ? one : isObject(one) && typeof one.Name === 'string' ? one.Name : 'Fn::Transform');
}

function section(content: JsonObject, name: string, place: Place): [string, unknown][] {
  const found = own(content, name) ?? {};
  if (!isObject(found)) {
    throw place.at(name).error(`must be an object, got ${describe(found)}`);
  }
  return Object.entries(found);
}

function objects(content: JsonObject, name: string, place: Place): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [key, value] of section(content, name, place)) {
    if (isMacro(key)) {
      continue;
    }
    if (!isObject(value)) {
      throw place.at(name).at(key).error(`must be an object, got ${describe(value)}`);
    }
    found.set(key, value);
  }
  return found;
}
