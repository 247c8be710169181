import { wholeOf } from './whole';
import { isKnownText } from '../../template/model/opaque';
import type { Resource, ResourceProperty } from '../model/resource';
import { failUnless, type Outcome } from '../model/rule';

/**
 * A selection of AWS Backup in the templates must take the resource: by name or ARN, by all ARNs of its kind (`kind` is `dynamodb:table/`), or by
 * a tag. A selection of which nothing is known may be the one.
 */
export function mustBeSelected(resource: Resource, kind: string): readonly Outcome[] {
  const selections = resource.estate.ofType('AWS::Backup::BackupSelection').map((selection) => selection.at('BackupSelection'));
  const isSelected = selections.some((selection) => isNamed(selection.at('Resources'), resource, kind) || isTagged(selection, resource));
  return failUnless(isSelected, wholeOf(resource), 'no backup plan of the templates takes it');
}

function isNamed(names: ResourceProperty, resource: Resource, kind: string): boolean {
  const [service] = kind.split(':');
  return names.items().some((name) => {
    const text = name.pattern() ?? '';
    const ofKind = text === '*' || (text.endsWith('*') && text.includes(`:${service}:`) && text.slice(0, -1).endsWith(kind.slice(service.length)));
    const named = resource.estate.findAll(text.replace(/^.*?:volume\//, ''));
    const isOpen = !isKnownText(text) && named.length === 0 && !text.startsWith('arn:');
    return ofKind || named.includes(resource) || (isOpen && name.text() !== undefined);
  });
}

/** By one tag of a list, or by all conditions. */
function isTagged(selection: ResourceProperty, resource: Resource): boolean {
  const tags = resource.tags();
  const conditions = selection.at('Conditions', 'StringEquals').items();
  const hasTag = (key: string | undefined, value: string | undefined): boolean => key !== undefined && tags.get(key) === value;
  return selection.at('ListOfTags').items().some((tag) => hasTag(tag.at('ConditionKey').text(), tag.at('ConditionValue').text()))
    || (conditions.length > 0 && !selection.at('Resources').isSet
      && conditions.every((one) => hasTag(one.at('ConditionKey').text()?.replace(/^aws:ResourceTag\//, ''), one.at('ConditionValue').text())));
}
