import type { RuleCases } from '../../../model/cases';

const policy = (Properties: object) => ({ Resources: { It: { Type: 'AWS::Events::EventBusPolicy', Properties: { StatementId: 'in', ...Properties } } } });
const statement = (Principal: unknown, Condition?: object) => ({
  Sid: 'in', Effect: 'Allow', Principal, Action: 'events:PutEvents', Resource: '*', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one account', template: policy({ Action: 'events:PutEvents', Principal: '111111111111' }) },
    { name: 'the organization, in the older shape', template: policy({ Action: 'events:PutEvents', Principal: '*', Condition: { Type: 'StringEquals', Key: 'aws:PrincipalOrgID', Value: 'o-a1b2c3d4e5' } }) },
    { name: 'the organization, as a statement', template: policy({ Statement: statement('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }) }) },
  ],
  nonCompliant: [
    {
      name: 'everybody, in the older shape',
      template: policy({ Action: 'events:PutEvents', Principal: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'everybody, as a statement',
      template: policy({ Statement: statement({ AWS: '*' }) }),
      at: ['It Properties.Statement.Principal'],
    },
    {
      name: 'everybody but one',
      template: policy({ Statement: { Effect: 'Allow', NotPrincipal: { AWS: '111111111111' }, Action: 'events:*', Resource: '*' } }),
      at: ['It Properties.Statement.NotPrincipal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Who: { Type: 'String' } }, ...policy({ Action: 'events:PutEvents', Principal: { Ref: 'Who' } }) },
      at: ['It Properties.Principal'],
    },
  ],
};
