import type { RuleCases } from '../../../model/cases';

const permission = (Properties: object) => ({
  Resources: { It: { Type: 'AWS::Lambda::Permission', Properties: { Action: 'lambda:InvokeFunction', FunctionName: 'work', ...Properties } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a rule', template: permission({ Principal: 'events.amazonaws.com', SourceArn: 'arn:aws:events:us-east-1:111111111111:rule/r' }) },
    { name: 'a bucket, with its account', template: permission({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::records', SourceAccount: '111111111111' }) },
    { name: 'a topic of the same template', template: { Resources: { ...permission({ Principal: 'sns.amazonaws.com', SourceArn: { Ref: 'Topic' } }).Resources, Topic: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'topics of any account, for the own one', template: permission({ Principal: 'sns.amazonaws.com', SourceArn: 'arn:aws:sns:*:*:orders', SourceAccount: '111111111111' }) },
    { name: 'an API of the own account', template: permission({ Principal: 'apigateway.amazonaws.com', SourceArn: { 'Fn::Sub': 'arn:aws:execute-api:*:${AWS::AccountId}:api/*/*/*' } }) },
    { name: 'a token', template: permission({ Principal: 'events.amazonaws.com', EventSourceToken: 'a1b2' }) },
  ],
  nonCompliant: [
    {
      name: 'a service alone',
      template: permission({ Principal: 'events.amazonaws.com' }),
      at: ['It Properties.SourceArn'],
    },
    {
      name: 'a bucket without its account',
      template: permission({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::records' }),
      at: ['It Properties.SourceAccount'],
    },
    {
      name: 'a service of one Region',
      template: permission({ Principal: 'logs.eu-west-1.amazonaws.com' }),
      at: ['It Properties.SourceArn'],
    },
    {
      name: 'topics of any account',
      template: permission({ Principal: 'sns.amazonaws.com', SourceArn: 'arn:aws:sns:*:*:orders' }),
      at: ['It Properties.SourceArn'],
    },
    {
      name: 'any bucket',
      template: permission({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::*' }),
      at: ['It Properties.SourceAccount'],
    },
    {
      name: 'triggers of user pools of anybody',
      template: permission({ Principal: 'cognito-idp.amazonaws.com' }),
      at: ['It Properties.SourceArn'],
    },
    {
      name: 'any source',
      template: permission({ Principal: 'apigateway.amazonaws.com', SourceArn: '*' }),
      at: ['It Properties.SourceArn'],
    },
  ],
  notApplicable: [
    { name: 'a service that says nothing of whom it acts for', template: permission({ Principal: 'elasticloadbalancing.amazonaws.com' }) },
    { name: 'an account', template: permission({ Principal: '111111111111' }) },
  ],
  unknown: [
    {
      name: 'a principal that cannot be read',
      template: permission({ Principal: { 'Fn::ImportValue': 'who' } }),
      at: ['It Properties.Principal'],
    },
  ],
};
