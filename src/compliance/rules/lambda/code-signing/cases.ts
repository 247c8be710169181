import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a configuration',
      template: ofFunction({ CodeSigningConfigArn: 'arn:aws:lambda:eu-west-1:111122223333:code-signing-config:csc-1' }),
    },
    { name: 'of another stack', template: ofFunction({ CodeSigningConfigArn: { 'Fn::ImportValue': 'Shared' } }) },
  ],
  nonCompliant: [
    { name: 'nothing', template: ofFunction({}), at: ['Function Properties.CodeSigningConfigArn'] },
  ],
  notApplicable: [
    { name: 'an image', template: ofFunction({ PackageType: 'Image' }) },
  ],
  unknown: [
    {
      name: 'a package nobody knows',
      template: ofFunction({ PackageType: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Function Properties.PackageType'],
    },
  ],
};
