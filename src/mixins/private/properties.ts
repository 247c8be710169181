import { DefaultTokenResolver, Reference, StringConcat, Token, Tokenization, type CfnResource, type IPostProcessor, type IResolvable, type IResolveContext } from 'aws-cdk-lib';

/** Properties as they will stand in the template; references are texts that hold tokens, other intrinsic functions are `{ 'Fn::If': … }` and the like. */
export interface JsonObject { readonly [name: string]: Json }
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** Leaves references alone, since those to other stacks become imports only when the app is synthesized. */
class KeepReferences extends DefaultTokenResolver {
  constructor() {
    super(new StringConcat());
  }

  public resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    return Reference.isReference(token) ? Token.asString(token) : super.resolveToken(token, context, postProcessor);
  }
}

/** The properties that a resource will have in the template, overrides included. */
export function read(resource: CfnResource): JsonObject {
  const template = Tokenization.resolve(resource._toCloudFormation(), { scope: resource, resolver: new KeepReferences(), preparing: false }) as {
    Resources?: Record<string, { Properties?: JsonObject }>;
  };
  const properties = Object.values(template.Resources ?? {})[0]?.Properties ?? {};
  // Typed resources have every property that they may have, most of them undefined: as in the template, these are not there.
  return JSON.parse(JSON.stringify(properties)) as JsonObject;
}

/** Makes the properties what they should be, by overrides of those that differ. */
export function write(resource: CfnResource, now: JsonObject, wanted: JsonObject): void {
  for (const name of new Set([...Object.keys(now), ...Object.keys(wanted)])) {
    if (!(name in wanted)) {
      resource.addPropertyDeletionOverride(name);
    } else if (JSON.stringify(now[name]) !== JSON.stringify(wanted[name])) {
      override(resource, name, now[name], wanted[name]);
    }
  }
}

/** Objects are merged by the CDK: members that are to go away have to be named. */
function override(resource: CfnResource, path: string, now: Json | undefined, wanted: Json): void {
  if (!isObject(now) || !isObject(wanted)) {
    resource.addPropertyOverride(path, wanted);
    return;
  }
  for (const name of new Set([...Object.keys(now), ...Object.keys(wanted)])) {
    const inner = `${path}.${name.replaceAll('.', '\\.')}`;
    if (!(name in wanted)) {
      resource.addPropertyDeletionOverride(inner);
    } else if (JSON.stringify(now[name]) !== JSON.stringify(wanted[name])) {
      override(resource, inner, now[name], wanted[name]);
    }
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an intrinsic function: what it gives is known only after resolution, or after the deployment. */
export function isIntrinsic(value: Json | undefined): boolean {
  const [name, ...others] = isObject(value) ? Object.keys(value) : [];
  return others.length === 0 && (name as string | undefined) !== undefined && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'));
}

/** Properties with one of them, deep inside, set; what is an intrinsic function on the way is replaced only if it is the place itself. */
export function withValue(properties: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [first, ...others] = path;
  const inner = properties[first] as Json | undefined;
  if (others.length > 0 && isIntrinsic(inner)) {
    return properties;
  }
  const next = others.length === 0 ? value : withValue(isObject(inner) ? inner : {}, others, value);
  if (next === undefined) {
    return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== first));
  }
  return means(inner, next) ? properties : { ...properties, [first]: next };
}

/** Properties in which a number is at least as large as the bound. */
export function withAtLeast(properties: JsonObject, path: readonly string[], bound: number): JsonObject {
  const now = path.reduce<Json | undefined>((here, name) => isObject(here) ? here[name] : undefined, properties);
  return (typeof now === 'number' || typeof now === 'string') && Number(now) >= bound ? properties : withValue(properties, path, bound);
}

/** Whether any of these properties is given. */
export function hasAny(properties: JsonObject, ...names: string[]): boolean {
  return names.some((name) => Object.hasOwn(properties, name));
}

/** CloudFormation takes `true` and `"true"` for the same. */
function means(one: Json | undefined, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
    || (typeof one === 'string' && typeof other === 'boolean' && one.toLowerCase() === String(other));
}
