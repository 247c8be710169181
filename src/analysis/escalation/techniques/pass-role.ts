import { some, type Need, type PassRoleTechnique } from '../technique';

const FUNCTION = 'function:*';
const JOB = 'job/*';
const TASK = 'task-definition/*';
const STACK = 'stack/*';
const RETIRED = 'AWS still offers the service to this account';
const INSTANCE_ACCESS = 'the attacker can log in to an instance';

function pass(id: string, passedTo: string, title: string, needs: readonly Need[], pathfinding: readonly string[] = [],
  more: { trusts?: string; supposes?: string } = {}): PassRoleTechnique {
  return { kind: 'pass-role', id, passedTo: `${passedTo}.amazonaws.com`, title, needs, pathfinding, ...more };
}

const LAMBDA = [
  pass('lambda-function-invoke', 'lambda', 'create a function with the role and invoke it',
    [some('lambda:CreateFunction', FUNCTION), some('lambda:InvokeFunction', FUNCTION)], ['lambda-001']),
  pass('lambda-function-event-source', 'lambda', 'create a function with the role and feed it from a stream or queue',
    [some('lambda:CreateFunction', FUNCTION), some('lambda:CreateEventSourceMapping', '*')], ['lambda-002']),
  pass('lambda-function-permission', 'lambda', 'create a function with the role and let somebody else invoke it',
    [some('lambda:CreateFunction', FUNCTION), some('lambda:AddPermission', FUNCTION)], ['lambda-006']),
  pass('lambda-function-url', 'lambda', 'create a function with the role and give it a URL',
    [some('lambda:CreateFunction', FUNCTION), some('lambda:CreateFunctionUrlConfig', FUNCTION)]),
];

const EC2 = [
  pass('ec2-run-instances', 'ec2', 'launch an instance with the role', [some('ec2:RunInstances', 'instance/*')], ['ec2-001']),
  pass('ec2-spot-instances', 'ec2', 'request a spot instance with the role',
    [some('ec2:RequestSpotInstances', 'spot-instances-request/*')], ['ec2-003']),
  pass('ec2-associate-profile', 'ec2', 'give an instance the role', [some('ec2:AssociateIamInstanceProfile', 'instance/*')], [],
    { supposes: INSTANCE_ACCESS }),
  pass('ec2-replace-profile', 'ec2', 'replace the role of an instance', [some('ec2:ReplaceIamInstanceProfileAssociation', 'instance/*')], [],
    { supposes: INSTANCE_ACCESS }),
  pass('autoscaling-new-group', 'ec2', 'create an Auto Scaling group that launches instances with the role', [
    some('autoscaling:CreateLaunchConfiguration', 'launchConfiguration:*'), some('autoscaling:CreateAutoScalingGroup', 'autoScalingGroup:*'),
  ]),
  pass('autoscaling-changed-group', 'ec2', 'make an Auto Scaling group launch instances with the role', [
    some('autoscaling:CreateLaunchConfiguration', 'launchConfiguration:*'), some('autoscaling:UpdateAutoScalingGroup', 'autoScalingGroup:*'),
  ]),
  pass('imagebuilder-image', 'ec2', 'build an image on an instance with the role', [
    some('imagebuilder:CreateComponent', 'component/*'), some('imagebuilder:CreateImageRecipe', 'image-recipe/*'),
    some('imagebuilder:CreateInfrastructureConfiguration', 'infrastructure-configuration/*'), some('imagebuilder:CreateImage', 'image/*'),
  ], ['imagebuilder-001']),
  pass('emr-cluster', 'ec2', 'start an EMR cluster whose instances have the role', [some('elasticmapreduce:RunJobFlow', '*')], ['emr-001']),
];

const CLOUDFORMATION = [
  pass('cloudformation-stack', 'cloudformation', 'deploy a stack with the role', [some('cloudformation:CreateStack', STACK)], ['cloudformation-001']),
  pass('cloudformation-stack-update', 'cloudformation', 'update a stack with the role', [some('cloudformation:UpdateStack', STACK)]),
  pass('cloudformation-change-set', 'cloudformation', 'execute a change set with the role',
    [some('cloudformation:CreateChangeSet', STACK), some('cloudformation:ExecuteChangeSet', STACK)]),
  pass('cloudformation-stack-set', 'cloudformation', 'deploy a stack set with the role',
    [some('cloudformation:CreateStackSet', '*'), some('cloudformation:CreateStackInstances', 'stackset/*')], ['cloudformation-003']),
  pass('cloudformation-stack-set-update', 'cloudformation', 'update a stack set with the role',
    [some('cloudformation:UpdateStackSet', 'stackset/*')], ['cloudformation-004']),
];

const CONTAINERS = [
  ...(['RunTask', 'StartTask', 'CreateService'] as const).map((start) => pass(`ecs-task-${start.toLowerCase()}`, 'ecs-tasks',
    `register a task with the role and start it (${start})`,
    [some('ecs:RegisterTaskDefinition', TASK), some(`ecs:${start}`, start === 'CreateService' ? 'service/*' : TASK)],
    { RunTask: ['ecs-002', 'ecs-004'], StartTask: ['ecs-005'], CreateService: ['ecs-001', 'ecs-003'] }[start])),
  ...(['RunTask', 'StartTask'] as const).map((start) => pass(`ecs-override-${start.toLowerCase()}`, 'ecs-tasks',
    `start an existing task with the role in place of its own (${start})`, [some(`ecs:${start}`, TASK)], [],
    { supposes: 'a task definition exists whose container runs what the override says' })),
  pass('apprunner-service', 'tasks.apprunner', 'create an App Runner service with the role', [some('apprunner:CreateService', 'service/*')],
    ['apprunner-001']),
  pass('batch-job', 'ecs-tasks', 'register a batch job with the role and submit it',
    [some('batch:RegisterJobDefinition', 'job-definition/*'), some('batch:SubmitJob', 'job-definition/*')], ['batch-001', 'batch-003']),
];

const DATA = [
  ...(['CreateJob', 'UpdateJob'] as const).flatMap((change) => [
    pass(`glue-${change === 'CreateJob' ? 'new' : 'changed'}-job-run`, 'glue', 'run a Glue job with the role',
      [some(`glue:${change}`, JOB), some('glue:StartJobRun', JOB)], [change === 'CreateJob' ? 'glue-003' : 'glue-005']),
    pass(`glue-${change === 'CreateJob' ? 'new' : 'changed'}-job-trigger`, 'glue', 'trigger a Glue job with the role',
      [some(`glue:${change}`, JOB), some('glue:CreateTrigger', 'trigger/*')], [change === 'CreateJob' ? 'glue-004' : 'glue-006']),
  ]),
  pass('glue-dev-endpoint', 'glue', 'create a Glue development endpoint with the role', [some('glue:CreateDevEndpoint', '*')], ['glue-001']),
  pass('glue-session', 'glue', 'run statements in a Glue session with the role',
    [some('glue:CreateSession', 'session/*'), some('glue:RunStatement', 'session/*')]),
  pass('datapipeline', 'datapipeline', 'activate a data pipeline with the role', [
    some('datapipeline:CreatePipeline', '*'), some('datapipeline:PutPipelineDefinition', 'pipeline/*'),
    some('datapipeline:ActivatePipeline', 'pipeline/*'),
  ], ['datapipeline-001'], { supposes: RETIRED }),
  ...(['NotebookInstance', 'TrainingJob', 'ProcessingJob'] as const).map((what, index) => pass(
    `sagemaker-${['notebook', 'training', 'processing'][index]}`, 'sagemaker', `create a SageMaker ${what} with the role`,
    [some(`sagemaker:Create${what}`, `${['notebook-instance', 'training-job', 'processing-job'][index]}/*`)], [`sagemaker-00${index + 1}`])),
  pass('emr-serverless-job', 'emr-serverless', 'run an EMR Serverless job with the role',
    [some('emr-serverless:CreateApplication', '*'), some('emr-serverless:StartJobRun', '/applications/*')], ['emrserverless-001']),
  pass('kinesisanalytics-application', 'kinesisanalytics', 'start a Flink application with the role',
    [some('kinesisanalytics:CreateApplication', '*'), some('kinesisanalytics:StartApplication', 'application/*')], ['kinesisanalytics-001']),
  pass('omics-run', 'omics', 'run a HealthOmics workflow with the role',
    [some('omics:CreateWorkflow', '*'), some('omics:StartRun', 'run/*')], ['omics-001']),
  pass('braket-job', 'braket', 'create a Braket job with the role', [some('braket:CreateJob', JOB)], ['braket-001']),
];

const DELIVERY = [
  ...(['StartBuild', 'StartBuildBatch'] as const).map((start) => pass(`codebuild-new-${start.toLowerCase()}`, 'codebuild',
    `create a build project with the role and start it (${start})`,
    [some('codebuild:CreateProject', 'project/*'), some(`codebuild:${start}`, 'project/*')],
    [start === 'StartBuild' ? 'codebuild-001' : 'codebuild-004'])),
  pass('ssm-automation', 'ssm', 'run an automation with the role',
    [some('ssm:CreateDocument', 'document/*'), some('ssm:StartAutomationExecution', 'document/*')]),
  pass('states-execution', 'states', 'run a state machine with the role',
    [some('states:CreateStateMachine', 'stateMachine:*'), some('states:StartExecution', 'stateMachine:*')]),
  pass('scheduler-schedule', 'scheduler', 'create a schedule that calls any API with the role', [some('scheduler:CreateSchedule', 'schedule/*')]),
  pass('codestar-project', 'codestar', 'create a CodeStar project with the role', [some('codestar:CreateProject', '*')], [], { supposes: RETIRED }),
  pass('gamelift-fleet', 'gamelift', 'start a GameLift fleet with the role', [
    some('gamelift:CreateBuild', '*'), some('gamelift:RequestUploadCredentials', 'build/*'), some('gamelift:CreateFleet', '*'),
  ], ['gamelift-001'], { trusts: 'ec2.amazonaws.com' }),
  pass('cognito-identity-pool-roles', 'cognito-identity', 'hand the role to the visitors of an identity pool',
    [some('cognito-identity:SetIdentityPoolRoles', '*')]),
];

const AGENTS = [
  pass('agentcore-code-interpreter', 'bedrock-agentcore', 'run code in a code interpreter with the role', [
    some('bedrock-agentcore:CreateCodeInterpreter', '*'), some('bedrock-agentcore:StartCodeInterpreterSession', 'code-interpreter-custom/*'),
    some('bedrock-agentcore:InvokeCodeInterpreter', 'code-interpreter-custom/*'),
  ], ['bedrock-001']),
  pass('agentcore-runtime', 'bedrock-agentcore', 'run a command in an agent runtime or harness with the role', [
    some('bedrock-agentcore:CreateAgentRuntime', '*'), some('bedrock-agentcore:CreateAgentRuntimeEndpoint', 'runtime/*'),
    some('bedrock-agentcore:CreateWorkloadIdentity', 'workload-identity-directory/*'),
    some('bedrock-agentcore:InvokeAgentRuntimeCommand', 'runtime/*'),
  ]),
  pass('agentcore-browser', 'bedrock-agentcore', 'drive a browser that has the role', [
    some('bedrock-agentcore:CreateBrowser', '*'), some('bedrock-agentcore:StartBrowserSession', 'browser-custom/*'),
    some('bedrock-agentcore:ConnectBrowserAutomationStream', '*'),
  ], ['bedrock-006']),
];

/** Ways to run code of one's own with a role that one may pass. */
export const PASS_ROLE: readonly PassRoleTechnique[] = [...LAMBDA, ...EC2, ...CLOUDFORMATION, ...CONTAINERS, ...DATA, ...DELIVERY, ...AGENTS];
