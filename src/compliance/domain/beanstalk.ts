import type { Resource, ResourceProperty } from '../model/resource';

/** Environments, and the templates that they are made from. */
export const BEANSTALK_TYPES: readonly string[] = ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'];

/** The value of an option; undefined when it is not set. Of settings for one resource and for all, the last one counts. */
export function optionOf(environment: Resource, namespace: string, name: string): ResourceProperty | undefined {
  return environment.at('OptionSettings').items()
    .filter((setting) => setting.at('Namespace').isOneOf(namespace) && setting.at('OptionName').isOneOf(name))
    .map((setting) => setting.at('Value')).at(-1);
}

/** Whether a saved configuration, that is judged by itself or not in the templates, may set what the environment leaves open. */
export function isMadeFromTemplate(environment: Resource): boolean {
  return ['TemplateName', 'SourceConfiguration', 'EnvironmentId'].some((name) => environment.at(name).isSet);
}
