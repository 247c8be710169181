import { Property } from '../model/property';
import type { Resource, ResourceProperty } from '../model/resource';

/** The resource itself as a place: for findings whose cure is another resource that is missing. */
export function wholeOf(resource: Resource): ResourceProperty {
  return new Property<Resource>(resource, '', undefined);
}
