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
