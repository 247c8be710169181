import { jsonIn } from './json-text';
import type { Resource, ResourceProperty } from '../model/resource';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'x-amazon-apigateway-any-method'];

/** One method of a path in the definition (`Body`) of an API. */
export interface Operation {
  /** `GET /orders` */
  readonly name: string;
  readonly place: ResourceProperty;
  readonly integration: ResourceProperty;
}

/** The methods that the definition of an API has; none for an API that is put together of resources, or that lies in S3. */
export function operationsOf(api: Resource): Operation[] {
  const paths = jsonIn(api.at('Body')).at('paths').entries();
  return paths.flatMap((path) => METHODS.map((method) => ({
    name: `${method.startsWith('x-') ? 'ANY' : method.toUpperCase()} ${keyOf(path)}`,
    place: path.at(method),
    integration: path.at(method).at('x-amazon-apigateway-integration'),
  }))).filter(({ place }) => place.isSet);
}

/** Whether anybody may call a method: neither IAM nor one of the security schemes is asked for. */
export function isOpen(api: Resource, { place }: Operation): boolean {
  const type = place.at('x-amazon-apigateway-auth', 'type');
  if (type.isSet) {
    return type.isOneOf('NONE');
  }
  const own = place.at('security');
  const requirements = (own.isSet ? own : jsonIn(api.at('Body')).at('security')).items();
  return requirements.length === 0 || requirements.some((requirement) => requirement.entries().length === 0);
}

/** Browsers ask with OPTIONS before they may send who they are, and what the gateway answers by itself gives nothing away. */
export function isHarmless({ name, integration }: Operation): boolean {
  return name.startsWith('OPTIONS ') || integration.at('type').isOneOf('mock');
}

/** Names of paths have dots. */
function keyOf({ path }: ResourceProperty): string {
  return path.slice(path.indexOf('.paths.') + '.paths.'.length);
}
