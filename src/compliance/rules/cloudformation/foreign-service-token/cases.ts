import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Licence: { Type: 'Custom::Licence', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a function of the stack',
      template: given({ ServiceToken: { 'Fn::Sub': 'arn:aws:lambda:eu-west-1:${AWS::AccountId}:function:licence' } }),
    },
    { name: 'an import', template: given({ ServiceToken: { 'Fn::ImportValue': 'setting' } }) },
  ],
  nonCompliant: [
    {
      name: 'a function of another account',
      template: given({ ServiceToken: 'arn:aws:lambda:eu-west-1:444455556666:function:licence' }),
      at: ['Licence Properties.ServiceToken'],
    },
    {
      name: 'a topic of another account, under the general type',
      template: { Resources: { Licence: { Type: 'AWS::CloudFormation::CustomResource', Properties: { ServiceToken: 'arn:aws:sns:eu-west-1:444455556666:licence' } } } },
      at: ['Licence Properties.ServiceToken'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an account that is decided elsewhere',
      template: given({ ServiceToken: { 'Fn::Join': ['', ['arn:aws:lambda:eu-west-1:', { 'Fn::ImportValue': 'setting' }, ':function:licence']] } }),
      at: ['Licence Properties.ServiceToken'],
    },
  ],
};
