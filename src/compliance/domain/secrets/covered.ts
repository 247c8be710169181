import { ATTRIBUTES, CONNECTIONS } from './connections';
import { placesOfGateway } from './gateways';
import { ENVIRONMENTS, SETTINGS } from './named-values';
import { PAYLOADS } from './payloads';
import { membersNamed, placesAt } from './places';
import { BUILD_SPECIFICATIONS, COMMANDS, PROGRAMS, SCRIPTS } from './script-places';
import { SERVICE_CREDENTIALS } from './service-credentials';
import type { Resource, ResourceProperty } from '../../model/resource';

/** Places with a rule of their own. */
const OWN_RULES: Readonly<Record<string, readonly string[]>> = {
  'AWS::CodeBuild::Project': ['SecondarySources.Location', 'Source.Location'],
  'AWS::Lightsail::Database': ['MasterUserPassword'],
  'AWS::SSM::Parameter': ['Value'],
  'AWS::SecretsManager::Secret': ['SecretString', 'GenerateSecretString.SecretStringTemplate'],
};

/** Whether another rule about secrets looks at a property of the resource already. */
export function coverageOf(resource: Resource): (property: ResourceProperty) => boolean {
  const { type } = resource;
  if (isCustomResource(resource)) {
    return () => true;
  }
  const paths = [
    ...[CONNECTIONS, ENVIRONMENTS, SETTINGS].flatMap((table) => ofType(table, type)).map(({ path }) => path),
    ...[ATTRIBUTES, SCRIPTS, BUILD_SPECIFICATIONS, COMMANDS, PAYLOADS, PROGRAMS, OWN_RULES].flatMap((table) => ofType(table, type)),
  ];
  const credentials = ofType(SERVICE_CREDENTIALS, type);
  const covered = [
    ...paths.flatMap((path) => placesAt(resource, path)),
    ...placesOfGateway(resource),
    ...credentials.length === 0 ? [] : membersNamed(resource, credentials),
  ].map(({ path }) => path);
  return ({ path }) => covered.some((one) => path === one || path.startsWith(`${one}.`));
}

export function isCustomResource({ type }: Resource): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}

function ofType<T>(table: Readonly<Record<string, readonly T[]>>, type: string): readonly T[] {
  return Object.hasOwn(table, type) ? table[type] : [];
}
