import type { RuleCases } from '../../../model/cases';

const permission = (Properties: object) => ({
  Resources: { It: { Type: 'AWS::Lambda::Permission', Properties: { Action: 'lambda:InvokeFunction', FunctionName: 'work', ...Properties } } },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a service', template: permission({ Principal: 'events.amazonaws.com', SourceArn: 'arn:aws:events:us-east-1:111111111111:rule/r' }) },
    { name: 'the own account', template: permission({ Principal: { Ref: 'AWS::AccountId' } }) },
    { name: 'everybody of the organization', template: permission({ Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5' }) },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: permission({ Principal: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'a URL without authentication',
      template: permission({ Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE', Principal: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'a URL for whoever has an account',
      template: permission({ Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'AWS_IAM', Principal: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'a source that everybody is',
      template: permission({ Principal: '*', SourceArn: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'everybody, by topics of any account',
      template: permission({ Principal: '*', SourceArn: 'arn:aws:sns:*:*:orders' }),
      at: ['It Properties.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Who: { Type: 'String' } }, ...permission({ Principal: { Ref: 'Who' } }) },
      at: ['It Properties.Principal'],
    },
  ],
};
