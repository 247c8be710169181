import { Bucket } from 'aws-cdk-lib/aws-s3';
import { newGroups, newStack, statementOf, statementsOf } from '../policies';

const CHANGES = [
  'cloudwatch:Delete*', 'cloudwatch:Disable*', 'cloudwatch:Put*', 'cloudwatch:Set*', 'cloudwatch:TagResource', 'cloudwatch:UntagResource',
  'events:Delete*', 'events:Disable*', 'events:Put*', 'events:Remove*', 'events:TagResource', 'events:UntagResource',
  'lambda:Add*', 'lambda:Create*', 'lambda:Delete*', 'lambda:Invoke*', 'lambda:Publish*', 'lambda:Put*', 'lambda:Remove*',
  'lambda:TagResource', 'lambda:UntagResource', 'lambda:Update*',
  'logs:Associate*', 'logs:Create*', 'logs:Delete*', 'logs:Disassociate*', 'logs:Put*', 'logs:Tag*', 'logs:Untag*',
  'sns:AddPermission', 'sns:DeleteTopic', 'sns:Put*', 'sns:RemovePermission', 'sns:Set*', 'sns:Subscribe', 'sns:TagResource',
  'sns:Unsubscribe', 'sns:UntagResource',
  'sqs:AddPermission', 'sqs:DeleteMessage', 'sqs:DeleteQueue', 'sqs:PurgeQueue', 'sqs:RemovePermission', 'sqs:SetQueueAttributes',
  'sqs:StartMessageMoveTask', 'sqs:TagQueue', 'sqs:UntagQueue',
];

const KEY_CHANGES = [
  'kms:CancelKeyDeletion', 'kms:CreateAlias', 'kms:CreateGrant', 'kms:Delete*', 'kms:Disable*', 'kms:ImportKeyMaterial', 'kms:PutKeyPolicy',
  'kms:ReplicateKey', 'kms:RetireGrant', 'kms:RevokeGrant', 'kms:ScheduleKeyDeletion', 'kms:TagResource', 'kms:UntagResource', 'kms:Update*',
];

const BUCKET_CHANGES = [
  's3:Abort*', 's3:Bypass*', 's3:Create*', 's3:Delete*', 's3:ObjectOwnerOverrideToBucketOwner', 's3:Put*', 's3:Replicate*', 's3:RestoreObject',
  's3:TagResource', 's3:UntagResource', 's3:Update*',
];

const INSTANCE = '<0 of <2 of <AWS::StackId> by /> by ->';
const OWN_BUCKETS = `arn:<AWS::Partition>:s3:::*-${INSTANCE}-*`;
const OWN_LOGS = `arn:<AWS::Partition>:logs:*:111122223333:log-group:*-${INSTANCE}*`;

function named(stack: string): string[] {
  return ['cloudwatch:*:111122223333:alarm:', 'events:*:111122223333:rule/', 'lambda:*:111122223333:function:', 'logs:*:111122223333:log-group:',
    'sns:*:111122223333:', 'sqs:*:111122223333:'].map((prefix) => `arn:<AWS::Partition>:${prefix}${stack}-*`);
}

test('by default', () => {
  expect(statementsOf(newGroups().protectBaselineResourcesPolicy)).toEqual([
    {
      Sid: 'DenyBaselineStacks',
      Effect: 'Deny',
      Action: [
        'cloudformation:CancelUpdateStack', 'cloudformation:ContinueUpdateRollback', 'cloudformation:CreateChangeSet', 'cloudformation:CreateStack',
        'cloudformation:CreateStackRefactor', 'cloudformation:DeleteChangeSet', 'cloudformation:DeleteStack', 'cloudformation:ExecuteChangeSet',
        'cloudformation:ExecuteStackRefactor', 'cloudformation:RollbackStack', 'cloudformation:SetStackPolicy', 'cloudformation:SignalResource',
        'cloudformation:UpdateStack', 'cloudformation:UpdateTerminationProtection',
      ],
      Resource: 'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/<AWS::StackName>/*',
    },
    {
      Sid: 'DenyTaggedResources',
      Effect: 'Deny',
      Action: [...CHANGES, ...KEY_CHANGES].sort(),
      Resource: '*',
      Condition: { StringEquals: { 'aws:ResourceTag/security-baseline': 'true' } },
    },
    { Sid: 'DenyNamedResources', Effect: 'Deny', Action: CHANGES, Resource: [OWN_LOGS, ...named('<AWS::StackName>')] },
    {
      Sid: 'DenySettingsMemory',
      Effect: 'Deny',
      Action: ['ssm:AddTagsToResource', 'ssm:DeleteParameter*', 'ssm:PutParameter', 'ssm:RemoveTagsFromResource'],
      Resource: 'arn:<AWS::Partition>:ssm:*:111122223333:parameter/cdk-security-baseline/*',
    },
    { Sid: 'DenyBaselineBuckets', Effect: 'Deny', Action: BUCKET_CHANGES, Resource: OWN_BUCKETS },
  ]);
});

test('other stacks of the baseline', () => {
  const { protectBaselineResourcesPolicy: policy } = newGroups({ protectedStacks: ['Regional'] });

  expect(statementOf(policy, 'DenyBaselineStacks').Resource).toEqual([
    'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/<AWS::StackName>/*',
    'arn:<AWS::Partition>:cloudformation:*:111122223333:stack/Regional/*',
  ]);
  expect(statementOf(policy, 'DenyNamedResources').Resource).toEqual([OWN_LOGS, ...named('<AWS::StackName>'), ...named('Regional')]);
});

test('further buckets with evidence', () => {
  const stack = newStack();
  const { protectBaselineResourcesPolicy: policy } = newGroups({ protectedBuckets: [Bucket.fromBucketName(stack, 'Evidence', 'evidence')] }, stack);

  expect(statementOf(policy, 'DenyBaselineBuckets').Resource)
    .toEqual([OWN_BUCKETS, 'arn:<AWS::Partition>:s3:::evidence', 'arn:<AWS::Partition>:s3:::evidence/*']);
});
