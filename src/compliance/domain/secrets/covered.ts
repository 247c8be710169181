import type { Resource, ResourceProperty } from '../../model/resource';
import { ENVIRONMENTS, SETTINGS } from './named-values';
import { membersNamed, placesAt } from './places';
import { SCRIPTS } from './script-places';
import { SERVICE_CREDENTIALS } from './service-credentials';

/** Places with a rule of their own. */
const OWN_RULES: Readonly<Record<string, readonly string[]>> = {
  'AWS::Amplify::App': ['AutoBranchCreationConfig.BuildSpec', 'BuildSpec'],
  'AWS::Amplify::Branch': ['BuildSpec'],
  'AWS::CodeBuild::Project': ['SecondarySources.BuildSpec', 'Source.BuildSpec'],
  'AWS::SSM::Parameter': ['Value'],
  'AWS::SecretsManager::Secret': ['SecretString', 'GenerateSecretString.SecretStringTemplate'],
};

/** Whether another rule about secrets looks at a property of the resource already. */
export function coverageOf(resource: Resource): (property: ResourceProperty) => boolean {
  const { type } = resource;
  if (isCustomResource(resource)) {
    return () => true;
  }
  const paths = [...ENVIRONMENTS[type] ?? [], ...SETTINGS[type] ?? []].map(({ path }) => path).concat(SCRIPTS[type] ?? [], OWN_RULES[type] ?? []);
  const credentials = SERVICE_CREDENTIALS[type];
  const covered = [
    ...paths.flatMap((path) => placesAt(resource, path)),
    ...credentials === undefined ? [] : membersNamed(resource, credentials),
  ].map(({ path }) => path);
  return ({ path }) => covered.some((one) => path === one || path.startsWith(`${one}.`));
}

export function isCustomResource({ type }: Resource): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}
