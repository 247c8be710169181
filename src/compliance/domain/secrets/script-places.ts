/** Where scripts are that machines run. */
export const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'AWS::AutoScaling::LaunchConfiguration': ['UserData'],
  'AWS::EC2::Instance': ['UserData'],
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData.UserData'],
  'AWS::EC2::SpotFleet': ['SpotFleetRequestConfigData.LaunchSpecifications.UserData'],
  'AWS::ImageBuilder::Component': ['Data'],
  'AWS::Lightsail::Instance': ['UserData'],
  'AWS::SageMaker::NotebookInstanceLifecycleConfig': ['OnCreate.Content', 'OnStart.Content'],
  'AWS::SageMaker::StudioLifecycleConfig': ['StudioLifecycleConfigContent'],
  'AWS::WorkspacesInstances::WorkspaceInstance': ['ManagedInstance.UserData'],
};

/** Where build specifications are. */
export const BUILD_SPECIFICATIONS: Readonly<Record<string, readonly string[]>> = {
  'AWS::Amplify::App': ['AutoBranchCreationConfig.BuildSpec', 'BuildSpec'],
  'AWS::Amplify::Branch': ['BuildSpec'],
  'AWS::CodeBuild::Project': ['SecondarySources.BuildSpec', 'Source.BuildSpec'],
};

/** Where commands of containers are, as lists of words. */
export const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'AWS::Batch::JobDefinition': [
    'ContainerProperties.Command', 'EcsProperties.TaskProperties.Containers.Command', 'EksProperties.PodProperties.Containers.Args',
    'EksProperties.PodProperties.Containers.Command', 'NodeProperties.NodeRangeProperties.Container.Command',
  ],
  'AWS::ECS::TaskDefinition': ['ContainerDefinitions.Command', 'ContainerDefinitions.EntryPoint', 'ContainerDefinitions.HealthCheck.Command'],
};

/** Where sources of programs are. */
export const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppSync::FunctionConfiguration': ['Code', 'RequestMappingTemplate', 'ResponseMappingTemplate'],
  'AWS::AppSync::Resolver': ['Code', 'RequestMappingTemplate', 'ResponseMappingTemplate'],
  'AWS::CloudFront::Function': ['FunctionCode'],
  'AWS::Lambda::Function': ['Code.ZipFile'],
  'AWS::Synthetics::Canary': ['Code.Script'],
};
