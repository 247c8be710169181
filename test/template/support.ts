import { readable } from '../../src/template/model/opaque';
import type { TemplateResource } from '../../src/template/model/template-stack';
import { isMap, type Value } from '../../src/template/model/value';
import type { TemplateOptions } from '../../src/template/template-options';
import { TemplateSet } from '../../src/template/template-set';

/** What an expression becomes, as the property `P` of the resource `X` in a template with these further sections. */
export function resolved(expression: unknown, sections: Record<string, any> = {}, options?: TemplateOptions): Value | undefined {
  return resource({ ...sections, Resources: { X: { Type: 'Custom::X', Properties: { P: expression } }, ...sections.Resources } }, 'X', options)
    .properties.P;
}

export function resource(template: Record<string, unknown>, logicalId: string, options?: TemplateOptions): TemplateResource {
  return TemplateSet.fromDocument(template, options)._stacks[0].find(logicalId)!;
}

/** A value with its symbols as `<identity>`. */
export function shown(value: Value | undefined): Value | undefined {
  if (typeof value === 'string') {
    return readable(value);
  }
  if (Array.isArray(value)) {
    return value.map((entry) => shown(entry)!);
  }
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(inner)!])) : value;
}
