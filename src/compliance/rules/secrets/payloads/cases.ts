import type { RuleCases } from '../../../model/cases';

const ROLE = 'arn:aws:iam::123456789012:role/orders';
const one = (Type: string, Properties: object, more: object = {}) => ({ ...more, Resources: { It: { Type, Properties } } });
const target = (properties: object, more: object = {}) => one(
  'AWS::Events::Rule', { ScheduleExpression: 'rate(1 day)', Targets: [{ Id: 'orders', Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders', ...properties }] }, more,
);
const machine = (state: object) => ({ StartAt: 'Call', States: { Call: { Type: 'Task', Resource: 'arn:aws:states:::http:invoke', End: true, ...state } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'an input that names the secret', template: target({ Input: '{"secretId":"orders/database","secretArn":"arn:aws:secretsmanager:eu-west-1:123456789012:secret:orders-AbCdEf","mode":"full"}' }) },
    { name: 'values of the event', template: target({ InputTransformer: { InputPathsMap: { token: '$.detail.token' }, InputTemplate: '{"token": <token>, "password": "<password>"}' } }) },
    {
      name: 'paths, functions and expressions of a state machine',
      template: one('AWS::StepFunctions::StateMachine', {
        RoleArn: ROLE,
        Definition: machine({
          Parameters: {
            'ApiEndpoint': 'https://orders.example.com',
            'Password.$': '$.password',
            'TaskToken.$': '$$.Task.Token',
            'Token': '{% $states.input.token %}',
            'NextToken': 'a1B2c3D4e5F6',
            'Headers': { 'Authorization.$': "States.Format('Bearer {}', $.token)" },
            'Authentication': { ConnectionArn: 'arn:aws:events:eu-west-1:123456789012:connection/orders/1a2b' },
          },
        }),
      }),
    },
    {
      name: 'a text with references in it',
      template: one('AWS::StepFunctions::StateMachine', {
        RoleArn: ROLE,
        DefinitionString: { 'Fn::Join': ['', ['{"StartAt":"Call","States":{"Call":{"Type":"Task","End":true,"Resource":"', { Ref: 'Function' }, '","Parameters":{"secret":"', { Ref: 'Secret' }, '"}}}}']] },
      }, { Parameters: { Function: { Type: 'String' }, Secret: { Type: 'String', NoEcho: true } } }),
    },
    {
      name: 'a document that looks the secret up',
      template: one('AWS::SSM::Document', {
        DocumentType: 'Command',
        Content: "schemaVersion: '2.2'\nparameters:\n  password:\n    type: String\n    default: ''\nmainSteps:\n- action: aws:runShellScript\n  name: login\n  inputs:\n    runCommand:\n    - login --password \"$(aws ssm get-parameter --name orders --with-decryption)\"\n    - export TOKEN={{ token }}\n",
      }),
    },
    { name: 'a dynamic reference', template: one('AWS::Scheduler::Schedule', { FlexibleTimeWindow: { Mode: 'OFF' }, ScheduleExpression: 'rate(1 day)', Target: { Arn: 'arn:aws:sqs:eu-west-1:123456789012:orders', RoleArn: ROLE, Input: '{"password":"{{resolve:secretsmanager:orders:SecretString:password}}"}' } }) },
  ],
  nonCompliant: [
    { name: 'an input', template: target({ Input: '{"user":"orders","password":"correct-horse"}' }), at: ['It Properties.Targets.0.Input'] },
    {
      name: 'overrides of a container, by a reference to a parameter that is shown',
      template: target(
        { Input: { 'Fn::Sub': '{"containerOverrides":[{"name":"web","environment":[{"name":"DB_PASSWORD","value":"${Password}"}]}]}' } },
        { Parameters: { Password: { Type: 'String' } } },
      ),
      at: ['It Properties.Targets.0.Input'],
    },
    { name: 'a template for events', template: target({ InputTransformer: { InputTemplate: '{"order": <order>, "api_key": "d1e2f3a4b5c6"}' } }), at: ['It Properties.Targets.0.InputTransformer.InputTemplate'] },
    { name: 'a template that is no JSON', template: target({ InputTransformer: { InputTemplate: '"<order> is sent to https://orders:correct-horse@orders.example.com"' } }), at: ['It Properties.Targets.0.InputTransformer.InputTemplate'] },
    {
      name: 'a header of a state machine',
      template: one('AWS::StepFunctions::StateMachine', { RoleArn: ROLE, Definition: machine({ Parameters: { Headers: { 'Authorization': 'Bearer d1e2f3a4b5c6', 'x-api-key': ['d1e2f3a4b5c6'] } } }) }),
      at: ['It Properties.Definition.States.Call.Parameters.Headers.Authorization', 'It Properties.Definition.States.Call.Parameters.Headers.x-api-key.0'],
    },
    {
      name: 'a state machine as a text',
      template: one('AWS::StepFunctions::StateMachine', {
        RoleArn: ROLE,
        DefinitionString: { 'Fn::Sub': '{"StartAt":"Login","States":{"Login":{"Type":"Task","Resource":"arn:${AWS::Partition}:states:::lambda:invoke","Parameters":{"Payload":{"Password":"correct-horse"}},"End":true}}}' },
      }),
      at: ['It Properties.DefinitionString'],
    },
    {
      name: 'an item of a table',
      template: one('AWS::StepFunctions::StateMachine', { RoleArn: ROLE, Definition: machine({ Arguments: { TableName: 'orders', Item: { password: { S: 'correct-horse' } } } }) }),
      at: ['It Properties.Definition.States.Call.Arguments.Item.password.S'],
    },
    {
      name: 'substitutions',
      template: one('AWS::StepFunctions::StateMachine', { RoleArn: ROLE, DefinitionString: '{}', DefinitionSubstitutions: { DbPassword: 'correct-horse' } }),
      at: ['It Properties.DefinitionSubstitutions.DbPassword'],
    },
    {
      name: 'the default of a document in YAML',
      template: one('AWS::SSM::Document', { DocumentType: 'Command', Content: "schemaVersion: '2.2'\nparameters:\n  password:\n    type: String\n    default: correct-horse\n" }),
      at: ['It Properties.Content'],
    },
    {
      name: 'the commands and the program of a document',
      template: one('AWS::SSM::Document', {
        DocumentType: 'Automation',
        Content: {
          schemaVersion: '0.3',
          mainSteps: [
            { action: 'aws:runShellScript', inputs: { runCommand: ['set -e', 'login --password correct-horse'] } },
            { action: 'aws:executeScript', inputs: { Script: 'def handler(event, context):\n  token = "d1e2f3a4b5c6"\n' } },
          ],
        },
      }),
      at: ['It Properties.Content.mainSteps.0.inputs.runCommand', 'It Properties.Content.mainSteps.1.inputs.Script'],
    },
    {
      name: 'a schedule',
      template: one('AWS::Scheduler::Schedule', { FlexibleTimeWindow: { Mode: 'OFF' }, ScheduleExpression: 'rate(1 day)', Target: { Arn: 'arn:aws:sqs:eu-west-1:123456789012:orders', RoleArn: ROLE, Input: '{"clientSecret":"d1e2f3a4b5c6"}' } }),
      at: ['It Properties.Target.Input'],
    },
    {
      name: 'the metastore of a cluster',
      template: one('AWS::EMR::Cluster', {
        Name: 'orders',
        JobFlowRole: 'orders',
        ServiceRole: 'orders',
        Instances: {},
        Configurations: [{ Classification: 'hive-site', ConfigurationProperties: { 'javax.jdo.option.ConnectionPassword': 'correct-horse' } }],
      }),
      at: ['It Properties.Configurations.0.ConfigurationProperties.javax.jdo.option.ConnectionPassword'],
    },
    {
      name: 'parameters of another stack',
      template: one('AWS::CloudFormation::Stack', { TemplateURL: 'https://s3.amazonaws.com/orders/template.yaml', Parameters: { DbPassword: 'correct-horse' } }),
      at: ['It Properties.Parameters.DbPassword'],
    },
  ],
  notApplicable: [
    { name: 'a rule that hands on the event', template: target({}) },
    { name: 'a definition in a bucket', template: one('AWS::StepFunctions::StateMachine', { RoleArn: ROLE, DefinitionS3Location: { Bucket: 'orders', Key: 'orders.asl.json' } }) },
  ],
  unknown: [
    { name: 'an input that is not known', template: target({ Input: { Ref: 'Input' } }, { Parameters: { Input: { Type: 'String' } } }), at: ['It Properties.Targets.0.Input'] },
    { name: 'a password that is exported', template: target({ Input: { 'Fn::Join': ['', ['{"password":"', { 'Fn::ImportValue': 'password' }, '"}']] } }), at: ['It Properties.Targets.0.Input'] },
  ],
};
