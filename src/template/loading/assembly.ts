import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, own, type JsonObject } from '../resolving/objects';
import { describe, Place } from '../resolving/place';
import type { TemplateOptions } from '../template-options';
import { environmentOf } from './environment';
import { readJson, readTemplate } from './files';
import type { LoadedStack } from './loaded-stack';
import { pathInMetadata } from './single';
import { readDocument } from './template-document';

/** Reads a cloud assembly (`cdk.out`) with the assemblies of its stages and its nested stacks. */
export function loadAssembly(directory: string, options: TemplateOptions): LoadedStack[] {
  const file = join(directory, 'manifest.json');
  if (!existsSync(file)) {
    throw new Place(directory).error('has no manifest.json, so it is not what the CDK synthesizes');
  }
  const artifacts = artifactsOf(readJson(file), new Place(file));
  const templates = publishedTemplates(directory, artifacts);
  return artifacts.flatMap((artifact): LoadedStack[] => {
    switch (artifact.type) {
      case 'cdk:cloud-assembly':
        return loadAssembly(join(directory, artifact.property('directoryName')), options);
      case 'aws:cloudformation:stack':
        return loadStack(directory, artifact, templates, options);
      default:
        return [];
    }
  });
}

interface Artifact {
  readonly id: string;
  readonly type: unknown;
  readonly raw: JsonObject;
  readonly place: Place;
  property(name: string): string;
  optionalProperty(name: string): unknown;
}

function artifactsOf(manifest: unknown, place: Place): Artifact[] {
  const artifacts = isObject(manifest) ? own(manifest, 'artifacts') ?? {} : undefined;
  if (!isObject(artifacts)) {
    throw place.error(`must be an object with 'artifacts', got ${describe(manifest)}`);
  }
  return Object.entries(artifacts).map(([id, raw]) => {
    const at = place.at('artifacts').at(id);
    if (!isObject(raw)) {
      throw at.error(`must be an object, got ${describe(raw)}`);
    }
    const properties = own(raw, 'properties');
    const optionalProperty = (name: string): unknown => isObject(properties) ? own(properties, name) : undefined;
    const property = (name: string): string => {
      const value = optionalProperty(name);
      if (typeof value !== 'string') {
        throw at.at('properties').at(name).error(`must be a text, got ${describe(value)}`);
      }
      return value;
    };
    return { id, type: own(raw, 'type'), raw, place: at, property, optionalProperty };
  });
}

function loadStack(directory: string, artifact: Artifact, templates: ReadonlyMap<string, string>, options: TemplateOptions): LoadedStack[] {
  const displayed = own(artifact.raw, 'displayName');
  const environment = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(String(own(artifact.raw, 'environment')));
  const fixed = (value: string | undefined): string | undefined => value?.startsWith('unknown-') === true ? undefined : value;
  const id = typeof displayed === 'string' ? displayed.replace(/ \(.*\)$/, '') : artifact.id;
  const stackName = artifact.optionalProperty('stackName');
  const deployed = artifact.optionalProperty('parameters');
  const file = join(directory, artifact.property('templateFile'));
  const paths = new ConstructPaths(directory, artifact);
  const document = readDocument(readTemplate(file), file, true);
  const stack: LoadedStack = {
    id,
    name: typeof stackName === 'string' ? stackName : artifact.id,
    ...environmentOf(options, fixed(environment?.[1]), fixed(environment?.[2])),
    file,
    document,
    parameters: { ...(isObject(deployed) ? deployed as Record<string, string> : {}), ...options.parameters },
    exports: options.exports ?? {},
    pathOf: (logicalId) => paths.of(id, logicalId) ?? pathInMetadata(document, logicalId),
  };
  paths.stacks.push(id);
  return [stack, ...loadNested(stack, directory, templates, paths)];
}

function loadNested(parent: LoadedStack, directory: string, templates: ReadonlyMap<string, string>, paths: ConstructPaths): LoadedStack[] {
  return [...parent.document.resources.values()].flatMap((resource) => {
    const name = resource.type === 'AWS::CloudFormation::Stack' ? templateOf(resource.raw, resource.properties, templates) : undefined;
    if (name === undefined || !existsSync(join(directory, name))) {
      return [];
    }
    const file = join(directory, name);
    const document = readDocument(readTemplate(file), file, true);
    // …/Name.NestedStack/Name.NestedStackResource is the resource of the nested stack …/Name.
    const id = parent.pathOf(resource.logicalId)?.replace(/\.NestedStack\/[^/]+\.NestedStackResource$/, '') ?? `${parent.id}/${resource.logicalId}`;
    const nested: LoadedStack = {
      ...parent,
      id,
      name: undefined,
      file,
      document,
      parent: { stack: parent, logicalId: resource.logicalId },
      pathOf: (logicalId) => paths.of(id, logicalId) ?? pathInMetadata(document, logicalId),
    };
    paths.stacks.push(id);
    return [nested, ...loadNested(nested, directory, templates, paths)];
  });
}

/** The file of a nested stack's template: named in the metadata, or found by the name under which it is published. */
function templateOf(raw: JsonObject, properties: JsonObject, templates: ReadonlyMap<string, string>): string | undefined {
  const metadata = own(raw, 'Metadata');
  const path = isObject(metadata) ? own(metadata, 'aws:asset:path') : undefined;
  if (typeof path === 'string') {
    return path;
  }
  const key = /([^/"]+)"[\]}]*$/.exec(JSON.stringify(own(properties, 'TemplateURL') ?? ''))?.[1];
  return key === undefined ? undefined : templates.get(key);
}

/** Files by the last part of the key under which the asset manifests publish them. */
function publishedTemplates(directory: string, artifacts: Artifact[]): ReadonlyMap<string, string> {
  const published = new Map<string, string>();
  for (const artifact of artifacts.filter(({ type }) => type === 'cdk:asset-manifest')) {
    const manifest = readJson(join(directory, artifact.property('file')));
    const files = isObject(manifest) ? own(manifest, 'files') ?? {} : {};
    for (const asset of isObject(files) ? Object.values(files) : []) {
      const source = isObject(asset) ? own(asset, 'source') : undefined;
      const destinations = isObject(asset) ? own(asset, 'destinations') : undefined;
      const path = isObject(source) ? own(source, 'path') : undefined;
      for (const destination of isObject(destinations) ? Object.values(destinations) : []) {
        const key = isObject(destination) ? own(destination, 'objectKey') : undefined;
        if (typeof path === 'string' && typeof key === 'string') {
          published.set(key.split('/').at(-1) ?? key, path);
        }
      }
    }
  }
  return published;
}

/** Construct paths as the metadata of a stack lists them; those of its nested stacks stand among them. */
class ConstructPaths {
  /** The stack and its nested stacks. */
  readonly stacks: string[] = [];
  private entries: { readonly path: string; readonly logicalId: string }[] | undefined;
  private readonly byStack = new Map<string, Map<string, string>>();

  constructor(private readonly directory: string, private readonly artifact: Artifact) {}

  of(stack: string, logicalId: string): string | undefined {
    // While the nested stacks are still being found, `stacks` is not complete: only what was asked for then is looked up.
    let paths = this.byStack.get(`${stack} ${this.stacks.length}`);
    if (paths === undefined) {
      this.entries ??= this.read();
      paths = new Map(this.entries.filter(({ path }) => this.ownerOf(path, stack) === stack).map((entry) => [entry.logicalId, entry.path]));
      this.byStack.set(`${stack} ${this.stacks.length}`, paths);
    }
    return paths.get(logicalId);
  }

  private ownerOf(path: string, asked: string): string | undefined {
    return [...this.stacks, asked].filter((id) => path.startsWith(`${id}/`)).reduce<string | undefined>(
      (longest, id) => longest === undefined || id.length > longest.length ? id : longest, undefined);
  }

  private read(): { path: string; logicalId: string }[] {
    const file = own(this.artifact.raw, 'additionalMetadataFile');
    const beside = typeof file === 'string' ? readJson(join(this.directory, file)) : {};
    const inline = own(this.artifact.raw, 'metadata');
    const all = { ...(isObject(inline) ? inline : {}), ...(isObject(beside) ? beside : {}) };
    return Object.entries(all).flatMap(([path, entries]) => (Array.isArray(entries) ? entries as unknown[] : [])
      .filter((entry): entry is JsonObject => isObject(entry) && entry.type === 'aws:cdk:logicalId' && typeof entry.data === 'string')
      .map((entry) => ({ path: path.replace(/^\//, ''), logicalId: entry.data as string })));
  }
}
