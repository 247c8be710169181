import type { RuleCases } from '../../../model/cases';

const permission = (Properties: object) => ({
  Resources: {
    It: {
      Type: 'AWS::Lambda::LayerVersionPermission',
      Properties: { Action: 'lambda:GetLayerVersion', LayerVersionArn: 'arn:aws:lambda:us-east-1:111111111111:layer:l:1', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'one account', template: permission({ Principal: '111111111111' }) },
    { name: 'the organization', template: permission({ Principal: '*', OrganizationId: 'o-a1b2c3d4e5' }) },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: permission({ Principal: '*' }),
      at: ['It Properties.Principal'],
    },
    {
      name: 'everybody, by the default of a parameter',
      template: { Parameters: { Who: { Type: 'String', Default: '*' } }, ...permission({ Principal: { Ref: 'Who' } }) },
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
