import { basename } from 'node:path';
import { readInFolder, type Input } from './find-inputs';
import { parseTemplate, readTemplate } from '../../template/loading/files';
import type { TemplateOptions } from '../../template/template-options';
import { TemplateSet } from '../../template/template-set';

/** Which of the given parameters some template declares. */
export type SeenParameters = Set<string>;

/** Reads the templates of an input; nothing when it is none. Parameters that it does not declare are for others. */
export function loadInput(input: Input, options: TemplateOptions, seen: SeenParameters): TemplateSet | undefined {
  const load = loaderOf(input, options);
  const set = load?.({});
  const given = Object.entries(options.parameters ?? {});
  if (set === undefined || load === undefined || given.length === 0) {
    return set;
  }
  const declared = new Set(set._parameterNames);
  const own = given.filter(([name]) => declared.has(name));
  own.forEach(([name]) => seen.add(name));
  return own.length === 0 ? set : load(Object.fromEntries(own));
}

function loaderOf(input: Input, options: TemplateOptions): ((parameters: Record<string, string>) => TemplateSet) | undefined {
  if (input.kind === 'assembly') {
    return (parameters) => TemplateSet.fromAssembly(input.path, { ...options, parameters });
  }
  const content = input.kind === 'text' ? parseTemplate(input.text, input.path) : input.isNamed ? readTemplate(input.path) : readInFolder(input.path);
  return content === undefined
    ? undefined
    : (parameters) => TemplateSet._fromParsed(input.path, content, { ...options, parameters, stackName: stackNameOf(input.path) });
}

/** What the stack may be called: any name of a file is all right. */
function stackNameOf(path: string): string {
  const name = basename(path).replace(/(\.template)?(\.(json|ya?ml|template))?$/i, '').replace(/[^A-Za-z0-9-]+/g, '-').replace(/^[^A-Za-z]+/, '');
  return name === '' ? 'Stack' : name.slice(0, 128);
}
