import type { Principals } from './principals';
import { mapsOf, shortPath, textOf, textsOf } from './reading';
import type { RoleHolder } from './types';
import type { TemplateResource } from '../../template/model/template-stack';
import type { Value } from '../../template/model/value';

// Where types name the roles that they act with; `*` goes through a list or the values of a map.
const ROLES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppRunner::Service': ['InstanceConfiguration.InstanceRoleArn', 'SourceConfiguration.AuthenticationConfiguration.AccessRoleArn'],
  'AWS::Batch::ComputeEnvironment': ['ComputeResources.InstanceRole', 'ServiceRole'],
  'AWS::Batch::JobDefinition': ['ContainerProperties.JobRoleArn', 'ContainerProperties.ExecutionRoleArn'],
  'AWS::BedrockAgentCore::CodeInterpreterCustom': ['ExecutionRoleArn'],
  'AWS::BedrockAgentCore::Runtime': ['RoleArn'],
  'AWS::Bedrock::Agent': ['AgentResourceRoleArn'],
  'AWS::CloudFormation::Stack': ['RoleARN'],
  'AWS::CloudFormation::StackSet': ['AdministrationRoleARN', 'ExecutionRoleName'],
  'AWS::CodeBuild::Project': ['ServiceRole'],
  'AWS::CodeDeploy::DeploymentGroup': ['ServiceRoleArn'],
  'AWS::CodePipeline::Pipeline': ['RoleArn', 'Stages.*.Actions.*.RoleArn'],
  'AWS::Cognito::IdentityPoolRoleAttachment': ['Roles.*'],
  'AWS::DataPipeline::Pipeline': ['PipelineObjects.*.Fields.*.StringValue'],
  'AWS::ECS::TaskDefinition': ['TaskRoleArn', 'ExecutionRoleArn'],
  'AWS::EKS::Cluster': ['RoleArn'],
  'AWS::EMR::Cluster': ['JobFlowRole', 'ServiceRole'],
  'AWS::Events::Rule': ['RoleArn', 'Targets.*.RoleArn'],
  'AWS::Glue::Crawler': ['Role'],
  'AWS::Glue::DevEndpoint': ['RoleArn'],
  'AWS::Glue::Job': ['Role'],
  'AWS::KinesisAnalyticsV2::Application': ['ServiceExecutionRole'],
  'AWS::KinesisFirehose::DeliveryStream': ['ExtendedS3DestinationConfiguration.RoleARN', 'S3DestinationConfiguration.RoleARN'],
  'AWS::Lambda::Function': ['Role'],
  'AWS::Pipes::Pipe': ['RoleArn'],
  'AWS::SSM::Association': ['Parameters.AutomationAssumeRole.*'],
  'AWS::SSM::MaintenanceWindowTask': ['ServiceRoleArn'],
  'AWS::SageMaker::Model': ['ExecutionRoleArn'],
  'AWS::SageMaker::NotebookInstance': ['RoleArn'],
  'AWS::Scheduler::Schedule': ['Target.RoleArn'],
  'AWS::StepFunctions::StateMachine': ['RoleArn'],
};
// Where types name an instance profile, by name or ARN.
const PROFILES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AutoScaling::LaunchConfiguration': ['IamInstanceProfile'],
  'AWS::Batch::ComputeEnvironment': ['ComputeResources.InstanceRole'],
  'AWS::EC2::Instance': ['IamInstanceProfile'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData.IamInstanceProfile.Arn', 'LaunchTemplateData.IamInstanceProfile.Name'],
  'AWS::EMR::Cluster': ['JobFlowRole'],
  'AWS::ImageBuilder::InfrastructureConfiguration': ['InstanceProfileName'],
};
// Types that take their instance profile from another resource.
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'AWS::AutoScaling::AutoScalingGroup': [
    'LaunchConfigurationName', 'LaunchTemplate.LaunchTemplateId', 'LaunchTemplate.LaunchTemplateName',
    'MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId',
  ],
  'AWS::EC2::Instance': ['LaunchTemplate.LaunchTemplateId', 'LaunchTemplate.LaunchTemplateName'],
};

/** Compute and other resources that act with a role of the templates or of a literal name. */
export function roleHoldersOf(resources: TemplateResource[], principals: Principals): RoleHolder[] {
  const profiles = new Map(resources.filter(({ type }) => type === 'AWS::IAM::InstanceProfile').flatMap((profile) => {
    const roles = textsOf(profile.properties.Roles).values;
    return [profile.ref, profile.arn ?? profile.ref].map((key) => [key, roles] as const);
  }));
  const direct = new Map<string, string[]>();
  for (const resource of resources) {
    const named = [
      ...valuesAt(resource, ROLES[resource.type]),
      ...valuesAt(resource, PROFILES[resource.type]).flatMap((profile) => profiles.get(profile) ?? []),
    ];
    const arns = named.flatMap((role) => arnOf(role, resource, principals) ?? []);
    if (arns.length > 0) {
      direct.set(resource.ref, arns);
    }
  }
  return resources.flatMap((resource) => {
    const inherited = valuesAt(resource, TEMPLATES[resource.type]).flatMap((template) => direct.get(template) ?? []);
    const arns = new Set([...valuesAt(resource, [...ROLES[resource.type] ?? [], ...PROFILES[resource.type] ?? []]).length > 0
      ? direct.get(resource.ref) ?? [] : [], ...inherited]);
    return [...arns].map((roleArn) => holder(resource, roleArn));
  });
}

function holder(resource: TemplateResource, roleArn: string): RoleHolder {
  const { type, stack } = resource;
  return { type, arn: resource.arn ?? resource.ref, path: shortPath(resource.path), roleArn, account: stack.account };
}

function arnOf(role: string, { stack }: TemplateResource, principals: Principals): string | undefined {
  if (role.startsWith('arn:')) {
    return role;
  }
  return principals.find({ account: stack.account, scope: stack.id }, 'role', role.slice(role.lastIndexOf('/') + 1)).at(0)?.arn;
}

function valuesAt(resource: TemplateResource, paths: readonly string[] = []): string[] {
  return paths.flatMap((path) => search(resource.properties, path.split('.')));
}

function search(value: Value | undefined, [name, ...rest]: string[]): string[] {
  if (name as string | undefined === undefined) {
    return textOf(value) === undefined ? [] : [textOf(value) ?? ''];
  }
  if (name === '*') {
    const inner = Array.isArray(value) ? value : Object.values(mapsOf(value).values[0] ?? {});
    return inner.flatMap((entry) => search(entry, rest));
  }
  return mapsOf(value).values.slice(0, 1).flatMap((map) => search(map[name], rest));
}
