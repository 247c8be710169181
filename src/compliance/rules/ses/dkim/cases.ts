import type { RuleCases } from '../../../model/cases';

const identity = (Properties: object) => ({ Resources: { Identity: { Type: 'AWS::SES::EmailIdentity', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'signed', template: identity({ DkimAttributes: { SigningEnabled: true } }) },
    { name: 'by default', template: identity({}) },
  ],
  nonCompliant: [
    {
      name: 'not signed',
      template: identity({ DkimAttributes: { SigningEnabled: false } }),
      at: ['Identity Properties.DkimAttributes.SigningEnabled'],
    },
    {
      name: 'as a text',
      template: identity({ DkimAttributes: { SigningEnabled: 'false' } }),
      at: ['Identity Properties.DkimAttributes.SigningEnabled'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: identity({ DkimAttributes: { SigningEnabled: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Identity Properties.DkimAttributes.SigningEnabled'],
    },
  ],
};
