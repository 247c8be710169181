import { isObject, own } from '../../template/resolving/objects';

/** Cheap, and never wrong about a template: whether it is worth the while to parse a text. */
export function mayBeTemplate(text: string): boolean {
  return /(^|[{,])\s*["']?Resources["']?\s*:/m.test(text) && /["']?Type["']?\s*:|AWSTemplateFormatVersion/.test(text);
}

/** Whether something is a template of CloudFormation: it has resources, and they have types. */
export function looksLikeTemplate(content: unknown): boolean {
  const resources = isObject(content) ? own(content, 'Resources') : undefined;
  if (!isObject(content) || !isObject(resources)) {
    return false;
  }
  return typeof own(content, 'AWSTemplateFormatVersion') === 'string'
    || Object.values(resources).some((resource) => isObject(resource) && typeof own(resource, 'Type') === 'string');
}
