import { namedValuesIn, placesAt, type NamedValues } from './places';
import { UnknownValue } from '../../model/property';
import type { Resource, ResourceProperty } from '../../model/resource';
import { judgeEach, NOT_APPLICABLE, type Judgement, type Outcome } from '../../model/rule';

const NAME_VALUE = ['Name', 'Value'] as const;
const ENVIRONMENT = 'Environment';

/** Where programs get their environment variables from. */
export const ENVIRONMENTS: Readonly<Record<string, readonly NamedValues[]>> = {
  'AWS::Amplify::App': pairs('EnvironmentVariables', 'AutoBranchCreationConfig.EnvironmentVariables'),
  'AWS::Amplify::Branch': pairs('EnvironmentVariables'),
  'AWS::AppRunner::Service': pairs(
    'SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables',
    'SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.RuntimeEnvironmentVariables',
  ),
  'AWS::AppSync::GraphQLApi': maps('EnvironmentVariables'),
  'AWS::Batch::JobDefinition': pairs(
    'ContainerProperties.Environment',
    'EcsProperties.TaskProperties.Containers.Environment',
    'EksProperties.PodProperties.Containers.Env',
    'EksProperties.PodProperties.InitContainers.Env',
    'NodeProperties.NodeRangeProperties.Container.Environment',
    'NodeProperties.NodeRangeProperties.EcsProperties.TaskProperties.Containers.Environment',
    'NodeProperties.NodeRangeProperties.EksProperties.PodProperties.Containers.Env',
  ),
  'AWS::BedrockAgentCore::Runtime': maps('EnvironmentVariables'),
  'AWS::CodeBuild::Project': pairs('Environment.EnvironmentVariables'),
  'AWS::CodePipeline::Pipeline': [
    ...pairs('Stages.Actions.EnvironmentVariables'),
    { path: 'Stages.Actions.Configuration.EnvironmentVariables', members: ['name', 'value'], isText: true },
  ],
  'AWS::DeviceFarm::Project': pairs('EnvironmentVariables'),
  'AWS::ECS::DaemonTaskDefinition': pairs('ContainerDefinitions.Environment'),
  'AWS::ECS::ExpressGatewayService': pairs('PrimaryContainer.Environment'),
  'AWS::ECS::TaskDefinition': pairs('ContainerDefinitions.Environment'),
  'AWS::Lambda::Function': maps('Environment.Variables'),
  'AWS::Lightsail::Container': [{ path: 'ContainerServiceDeployment.Containers.Environment', members: ['Variable', 'Value'] }],
  'AWS::OpsWorks::App': [{ path: ENVIRONMENT, members: ['Key', 'Value'] }],
  'AWS::Pipes::Pipe': pairs('TargetParameters.EcsTaskParameters.Overrides.ContainerOverrides.Environment', 'TargetParameters.BatchJobParameters.ContainerOverrides.Environment'),
  'AWS::SageMaker::AppImageConfig': [
    { path: 'CodeEditorAppImageConfig.ContainerConfig.ContainerEnvironmentVariables', members: ['Key', 'Value'] },
    { path: 'JupyterLabAppImageConfig.ContainerConfig.ContainerEnvironmentVariables', members: ['Key', 'Value'] },
  ],
  'AWS::SageMaker::Model': maps('PrimaryContainer.Environment', 'Containers.Environment'),
  'AWS::SageMaker::ModelPackage': maps('InferenceSpecification.Containers.Environment'),
  'AWS::SageMaker::ProcessingJob': maps(ENVIRONMENT),
  'AWS::Synthetics::Canary': maps('RunConfig.EnvironmentVariables'),
};

/** Where services, and programs that are no processes, get named settings from. */
export const SETTINGS: Readonly<Record<string, readonly NamedValues[]>> = {
  'AWS::ApiGateway::Deployment': maps('StageDescription.Variables'),
  'AWS::ApiGateway::Stage': maps('Variables'),
  'AWS::ApiGatewayV2::Stage': maps('StageVariables'),
  'AWS::CloudFront::Distribution': [{ path: 'DistributionConfig.Origins.OriginCustomHeaders', members: ['HeaderName', 'HeaderValue'] }],
  'AWS::CodePipeline::Pipeline': [{ path: 'Variables', members: ['Name', 'DefaultValue'] }],
  'AWS::DataZone::Connection': maps('Props.GlueProperties.GlueConnectionInput.ConnectionProperties'),
  'AWS::ElasticBeanstalk::ConfigurationTemplate': [{ path: 'OptionSettings', members: ['OptionName', 'Value'] }],
  'AWS::ElasticBeanstalk::Environment': [{ path: 'OptionSettings', members: ['OptionName', 'Value'] }],
  'AWS::Events::Rule': maps('Targets.HttpParameters.HeaderParameters', 'Targets.HttpParameters.QueryStringParameters'),
  'AWS::Glue::Connection': maps('ConnectionInput.ConnectionProperties'),
  'AWS::Glue::Job': maps('DefaultArguments', 'NonOverridableArguments'),
  'AWS::Glue::Trigger': maps('Actions.Arguments'),
  'AWS::KafkaConnect::Connector': maps('ConnectorConfiguration'),
  'AWS::KinesisAnalyticsV2::Application': maps('ApplicationConfiguration.EnvironmentProperties.PropertyGroups.PropertyMap'),
  'AWS::MWAA::Environment': maps('AirflowConfigurationOptions'),
  'AWS::Pipes::Pipe': maps(
    'TargetParameters.HttpParameters.HeaderParameters', 'TargetParameters.HttpParameters.QueryStringParameters',
    'EnrichmentParameters.HttpParameters.HeaderParameters', 'EnrichmentParameters.HttpParameters.QueryStringParameters',
  ),
  'AWS::RDS::OptionGroup': [{ path: 'OptionConfigurations.OptionSettings', members: NAME_VALUE }],
};

/** Judges each named value that a table knows of a resource, on its own. */
export function judgeNamedValues(
  resource: Resource, table: Readonly<Record<string, readonly NamedValues[]>>, judge: (name: string, value: ResourceProperty) => readonly Outcome[],
): Judgement {
  const places = (table[resource.type] ?? []).flatMap((form) => placesAt(resource, form.path).map((place) => ({ place, form })));
  return places.length === 0
    ? NOT_APPLICABLE
    : judgeEach(places, ({ place, form }) => judgeEach(namedValuesIn(place, form), ({ name, property }) => {
      if (name === undefined) {
        throw new UnknownValue(property);
      }
      return judge(name, property);
    }));
}

function pairs(...paths: string[]): NamedValues[] {
  return paths.map((path) => ({ path, members: NAME_VALUE }));
}

function maps(...paths: string[]): NamedValues[] {
  return paths.map((path) => ({ path }));
}
