import { App, NestedStack, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { SettingsProvider } from '../../src/settings/settings-provider';

test('there is one per stack', () => {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const provider = SettingsProvider.of(stack);

  expect(SettingsProvider.of(new Construct(stack, 'Deep'))).toBe(provider);
  expect(SettingsProvider.of(new Stack(app, 'Other'))).not.toBe(provider);
  expect(SettingsProvider.of(new NestedStack(stack, 'Nested'))).not.toBe(provider);
});

describe('template', () => {
  const stack = new Stack(new App(), 'Stack');
  SettingsProvider.of(stack);
  const template = Template.fromStack(stack);

  test('the function runs on the newest runtime, is bounded, and is never repeated by itself', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      MemorySize: 256,
      Timeout: 300,
      LoggingConfig: { LogGroup: { Ref: Match.stringLikeRegexp('Log') } },
      ReservedConcurrentExecutions: Match.absent(),
    });
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 300, Qualifier: '$LATEST' });
  });

  test('the log says for one year what was changed, also after the stack is gone', () => {
    template.hasResource('AWS::Logs::LogGroup', {
      Properties: { RetentionInDays: 365, LogGroupName: Match.absent() }, DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain',
    });
  });

  test('the role may write its log and nothing else, and has a path that policies can exempt', () => {
    template.hasResourceProperties('AWS::IAM::Role', Match.objectEquals({
      Path: '/security-baseline/',
      Description: 'Applies security settings of the account that CloudFormation has no resource for',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }],
      },
      Policies: [{
        PolicyName: 'Log',
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('Log'), 'Arn'] },
          }],
        },
      }],
    }));
    template.resourceCountIs('AWS::IAM::Policy', 0);
  });
});
