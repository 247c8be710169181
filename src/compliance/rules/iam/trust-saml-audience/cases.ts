import type { RuleCases } from '../../../model/cases';

const role = (Statement: unknown) => ({
  Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } } },
});
const saml = (Condition?: object) => ({
  Effect: 'Allow', Principal: { Federated: 'arn:aws:iam::111111111111:saml-provider/company' }, Action: 'sts:AssumeRoleWithSAML', ...Condition && { Condition },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'the audience of the sign-in page', template: role([saml({ StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } })]) },
  ],
  nonCompliant: [
    {
      name: 'no condition',
      template: role([saml()]),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.0.Principal'],
    },
    {
      name: 'a condition on something else',
      template: role(saml({ StringEquals: { 'SAML:iss': 'https://idp.example.com' } })),
      at: ['Role Properties.AssumeRolePolicyDocument.Statement.Principal'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: { Resources: { Group: { Type: 'AWS::IAM::Group' } } } },
  ],
  unknown: [
    {
      name: 'a document that only the deployment knows',
      template: { Parameters: { Trust: { Type: 'String' } }, Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Ref: 'Trust' } } } } },
      at: ['Role Properties.AssumeRolePolicyDocument'],
    },
  ],
};
