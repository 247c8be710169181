import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Index: {
      Type: 'AWS::Kendra::Index',
      Properties: { Name: 'handbook', Edition: 'ENTERPRISE_EDITION', RoleArn: 'arn:aws:iam::111122223333:role/kendra', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'by token', template: given({ UserContextPolicy: 'USER_TOKEN' }) },
  ],
  nonCompliant: [
    { name: 'by filter', template: given({ UserContextPolicy: 'ATTRIBUTE_FILTER' }), at: ['Index Properties.UserContextPolicy'] },
    { name: 'nothing is said', template: given({}), at: ['Index Properties.UserContextPolicy'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ UserContextPolicy: { 'Fn::ImportValue': 'setting' } }),
      at: ['Index Properties.UserContextPolicy'],
    },
  ],
};
