import { on, some, type HijackTechnique, type Need } from '../technique';

const INSTANCES = ['AWS::EC2::Instance'];
const FLEETS = ['AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::AutoScaling::AutoScalingGroup'];
const FUNCTIONS = ['AWS::Lambda::Function'];
const STACKS = ['AWS::CloudFormation::Stack'];
const PROJECTS = ['AWS::CodeBuild::Project'];
const NOTEBOOKS = ['AWS::SageMaker::NotebookInstance'];
const AGENT = 'the instance runs the SSM Agent';

function hijack(id: string, holders: readonly string[], title: string, needs: readonly Need[], pathfinding: readonly string[] = [],
  supposes?: string): HijackTechnique {
  return { kind: 'hijack', id, holders, title, needs, pathfinding, ...(supposes !== undefined && { supposes }) };
}

/** Ways to use the role of compute that exists, without passing one. */
export const HIJACK: readonly HijackTechnique[] = [
  hijack('lambda-code', FUNCTIONS, 'replace the code of the function', on('holder', 'lambda:UpdateFunctionCode'),
    ['lambda-003', 'lambda-004', 'lambda-005']),
  hijack('lambda-layer', FUNCTIONS, 'give the function a layer or wrapper that runs first', on('holder', 'lambda:UpdateFunctionConfiguration')),
  hijack('ssm-session', INSTANCES, 'open a shell on the instance', on('holder', 'ssm:StartSession'), [], AGENT),
  hijack('ssm-command', INSTANCES, 'run a command on the instance', on('holder', 'ssm:SendCommand'), [], AGENT),
  hijack('ssm-session-fleet', FLEETS, 'open a shell on an instance of the fleet', [some('ssm:StartSession', 'instance/*', 'ec2')], [], AGENT),
  hijack('ssm-command-fleet', FLEETS, 'run a command on an instance of the fleet', [some('ssm:SendCommand', 'instance/*', 'ec2')], [], AGENT),
  hijack('ec2-instance-connect', INSTANCES, 'push an SSH key to the instance', on('holder', 'ec2-instance-connect:SendSSHPublicKey'), [],
    'the instance is reachable over SSH'),
  hijack('ec2-user-data', INSTANCES, 'change the user data of the instance and restart it',
    on('holder', 'ec2:ModifyInstanceAttribute', 'ec2:StopInstances', 'ec2:StartInstances'), ['ec2-002']),
  hijack('ec2-launch-template', ['AWS::EC2::LaunchTemplate'], 'give the launch template user data of its own',
    on('holder', 'ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'), ['ec2-004']),
  hijack('glue-dev-endpoint-key', ['AWS::Glue::DevEndpoint'], 'put an SSH key on the development endpoint', on('holder', 'glue:UpdateDevEndpoint'),
    ['glue-002']),
  hijack('glue-job-script', ['AWS::Glue::Job'], 'point the job at a script of its own and run it', on('holder', 'glue:UpdateJob', 'glue:StartJobRun')),
  hijack('cloudformation-own-role-update', STACKS, 'update the stack, which acts with the role', on('holder', 'cloudformation:UpdateStack')),
  hijack('cloudformation-own-role-change-set', STACKS, 'execute a change set of the stack, which acts with the role',
    on('holder', 'cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet'), ['cloudformation-005']),
  hijack('codebuild-build', PROJECTS, 'start a build with a buildspec of its own', on('holder', 'codebuild:StartBuild')),
  hijack('codebuild-build-batch', PROJECTS, 'start a batch build with a buildspec of its own', on('holder', 'codebuild:StartBuildBatch')),
  hijack('codedeploy-deployment', [...INSTANCES, ...FLEETS], 'deploy a revision with hooks of its own to the instances', [
    some('codedeploy:RegisterApplicationRevision', 'application:*'), some('codedeploy:CreateDeployment', 'deploymentgroup:*'),
    some('codedeploy:GetDeploymentConfig', 'deploymentconfig:*'),
  ], [], 'the instances belong to a deployment group'),
  hijack('apprunner-image', ['AWS::AppRunner::Service'], 'run an image of its own in the service', on('holder', 'apprunner:UpdateService'), ['apprunner-002']),
  hijack('ecs-exec', ['AWS::ECS::TaskDefinition', 'AWS::ECS::Service'], 'open a shell in a running task',
    [some('ecs:ExecuteCommand', 'task/*'), some('ecs:DescribeTasks', 'task/*')], ['ecs-006'], 'ECS Exec is on for the task'),
  hijack('batch-override', ['AWS::Batch::JobDefinition'], 'submit the job with a command of its own', on('holder', 'batch:SubmitJob'), ['batch-002']),
  hijack('sagemaker-notebook-url', NOTEBOOKS, 'open the notebook', on('holder', 'sagemaker:CreatePresignedNotebookInstanceUrl'), ['sagemaker-004']),
  hijack('sagemaker-notebook-lifecycle', NOTEBOOKS, 'make the notebook run a script at its start', [
    some('sagemaker:CreateNotebookInstanceLifecycleConfig', 'notebook-instance-lifecycle-config/*'),
    ...on('holder', 'sagemaker:StopNotebookInstance', 'sagemaker:UpdateNotebookInstance', 'sagemaker:StartNotebookInstance'),
  ], ['sagemaker-005']),
  hijack('agentcore-interpreter-session', ['AWS::BedrockAgentCore::CodeInterpreterCustom'], 'run code in the code interpreter',
    on('holder', 'bedrock-agentcore:StartCodeInterpreterSession', 'bedrock-agentcore:InvokeCodeInterpreter'), ['bedrock-002']),
  hijack('agentcore-runtime-command', ['AWS::BedrockAgentCore::Runtime'], 'run a command in the agent runtime',
    on('holder', 'bedrock-agentcore:InvokeAgentRuntimeCommand'), ['bedrock-004']),
  hijack('agentcore-browser-session', ['AWS::BedrockAgentCore::BrowserCustom'], 'drive the browser', [
    ...on('holder', 'bedrock-agentcore:StartBrowserSession'), some('bedrock-agentcore:ConnectBrowserAutomationStream', '*'),
  ], ['bedrock-007']),
];
