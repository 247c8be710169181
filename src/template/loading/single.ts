import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { requireMatch } from '../../private/validation';
import type { TemplateOptions } from '../template-options';
import { environmentOf } from './environment';
import { readTemplate } from './files';
import type { LoadedStack } from './loaded-stack';
import { readDocument, type ResourceDeclaration } from './template-document';
import { isObject, own } from '../resolving/objects';

/** A template that is at hand as an object. */
export function loadDocument(template: unknown, options: TemplateOptions): LoadedStack[] {
  const name = options.stackName ?? 'Stack';
  const document = readDocument(template, name);
  // What is resolved later must not change with the caller's object.
  return [stackOf(name, name, readDocument(structuredClone(template), document.place.source), options)];
}

/** A template file, with the nested stacks whose templates lie beside it. */
export function loadFile(path: string, options: TemplateOptions, content = readTemplate(path)): LoadedStack[] {
  const name = options.stackName ?? nameOf(path);
  requireMatch('stackName', name, /^[A-Za-z][A-Za-z0-9-]{0,127}$/, `be given for ${path}, whose name is none for a stack`);
  const stack = { ...stackOf(path, name, readDocument(content, path), options), file: path };
  return [stack, ...loadNested(stack, path, [path])];
}

function loadNested(parent: LoadedStack, path: string, around: string[]): LoadedStack[] {
  return [...parent.document.resources.values()].flatMap((resource) => {
    const file = localTemplate(resource, path);
    if (file === undefined) {
      return [];
    }
    if (around.includes(file)) {
      throw resource.place.error(`the nested stack contains itself: ${[...around, file].join(' → ')}`);
    }
    const nested: LoadedStack = {
      ...parent,
      id: `${parent.id}/${resource.logicalId}`,
      name: undefined,
      file,
      document: readDocument(readTemplate(file), file),
      parent: { stack: parent, logicalId: resource.logicalId },
    };
    return [nested, ...loadNested(nested, file, [...around, file])];
  });
}

/** Before they are uploaded, templates name those of nested stacks by their place on disk. */
function localTemplate(resource: ResourceDeclaration, path: string): string | undefined {
  if (resource.type !== 'AWS::CloudFormation::Stack') {
    return undefined;
  }
  const metadata = own(resource.raw, 'Metadata');
  const candidates = [isObject(metadata) ? own(metadata, 'aws:asset:path') : undefined, own(resource.properties, 'TemplateURL')];
  return candidates
    .filter((candidate) => typeof candidate === 'string' && candidate !== '' && !candidate.includes('://'))
    .map((candidate) => join(dirname(path), candidate as string))
    .find((file) => existsSync(file));
}

function stackOf(id: string, name: string, document: LoadedStack['document'], options: TemplateOptions): LoadedStack {
  return {
    id,
    name,
    ...environmentOf(options),
    document,
    parameters: options.parameters ?? {},
    exports: options.exports ?? {},
    pathOf: (logicalId) => pathInMetadata(document, logicalId),
  };
}

/** The construct path that the CDK's command line writes into the metadata. */
export function pathInMetadata(document: LoadedStack['document'], logicalId: string): string | undefined {
  const resource = document.resources.get(logicalId);
  const metadata = resource === undefined ? undefined : own(resource.raw, 'Metadata');
  const path = isObject(metadata) ? own(metadata, 'aws:cdk:path') : undefined;
  return typeof path === 'string' ? path : undefined;
}

function nameOf(path: string): string {
  return basename(path).replace(/(\.nested)?(\.template)?(\.(json|ya?ml|template))?$/i, '');
}
