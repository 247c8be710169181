import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Application: {
      Type: 'AWS::QBusiness::Application',
      Properties: { DisplayName: 'Handbook', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'Identity Center', template: given({ IdentityType: 'AWS_IAM_IDC', IdentityCenterInstanceArn: 'arn:aws:sso:::instance/ssoins-1' }) },
  ],
  nonCompliant: [
    { name: 'anybody', template: given({ IdentityType: 'ANONYMOUS' }), at: ['Application Properties.IdentityType'] },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'prod' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...given({ IdentityType: { 'Fn::If': ['IsProduction', 'AWS_IAM_IDC', 'ANONYMOUS'] } }),
      },
      at: ['Application Properties.IdentityType'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ IdentityType: { 'Fn::ImportValue': 'setting' } }), at: ['Application Properties.IdentityType'] },
  ],
};
