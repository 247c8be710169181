import type { Resource, ResourceProperty } from '../model/resource';

/** The log group of the templates that a property names, by name or ARN. CloudWatch Logs writes the ARN of a group also with `:*` at its end. */
export function logGroupNamed(property: ResourceProperty): Resource | undefined {
  const text = property.pattern();
  return text === undefined ? undefined : property.owner.estate.find(text.replace(/:\*$/, ''), 'AWS::Logs::LogGroup');
}
