import type { Resource, ResourceProperty } from '../model/resource';

/** What of the calls in the control plane a trail keeps. */
export interface ManagementEvents {
  readonly read: boolean;
  readonly write: boolean;
}

/** Which management events a trail logs; nothing said is all of them. */
export function managementEventsOf(trail: Resource): ManagementEvents {
  const basic = trail.at('EventSelectors').items();
  const advanced = trail.at('AdvancedEventSelectors').items();
  if (basic.length + advanced.length === 0) {
    return { read: true, write: true };
  }
  const kept = [...basic.map(basicSelector), ...advanced.map(advancedSelector)];
  return { read: kept.some(({ read }) => read), write: kept.some(({ write }) => write) };
}

/** Where a trail leaves out the calls to whole services. */
export function excludedSources(trail: Resource): readonly ResourceProperty[] {
  const advanced = trail.at('AdvancedEventSelectors').items().filter((selector) => hasCategory(selector, 'Management'));
  return [
    ...trail.at('EventSelectors').items().flatMap((selector) => selector.at('ExcludeManagementEventSources').items()),
    ...advanced.flatMap((selector) => fieldsOf(selector, 'eventSource'))
      .flatMap((field) => ['NotEquals', 'NotStartsWith', 'NotEndsWith'].flatMap((operator) => field.at(operator).items())),
  ];
}

/** Whether an advanced selector is for events of a category: `Management`, `Data`, `NetworkActivity`. */
export function hasCategory(selector: ResourceProperty, category: string): boolean {
  return fieldsOf(selector, 'eventCategory').some((field) => field.at('Equals').texts().includes(category));
}

/** What an advanced selector says about a field of the event. */
export function fieldsOf(selector: ResourceProperty, name: string): ResourceProperty[] {
  return selector.at('FieldSelectors').items().filter((field) => field.at('Field').isOneOf(name));
}

function basicSelector(selector: ResourceProperty): ManagementEvents {
  const isOn = !selector.at('IncludeManagementEvents').isFalse();
  const only = selector.at('ReadWriteType').text()?.toLowerCase() ?? 'all';
  return { read: isOn && only !== 'writeonly', write: isOn && only !== 'readonly' };
}

/** A selector that asks for more than the category, and whether it is a read, keeps only a part. */
function advancedSelector(selector: ResourceProperty): ManagementEvents {
  const fields = selector.at('FieldSelectors').items();
  const isWhole = fields.every((field) => field.at('Field').isOneOf('eventCategory', 'readOnly') || !takesOnly(field));
  const readOnly = fieldsOf(selector, 'readOnly').flatMap((field) => field.at('Equals').texts()).map((text) => text.toLowerCase());
  const isOn = isWhole && hasCategory(selector, 'Management');
  return { read: isOn && !readOnly.includes('false'), write: isOn && !readOnly.includes('true') };
}

function takesOnly(field: ResourceProperty): boolean {
  return ['Equals', 'StartsWith', 'EndsWith'].some((operator) => field.at(operator).isSet);
}
