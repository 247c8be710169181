import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a current runtime',
      template: ofFunction({
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Code: { ZipFile: '' },
        Role: 'arn:aws:iam::111122223333:role/worker',
      }),
    },
    { name: 'an operating system only', template: ofFunction({ Runtime: 'provided.al2023' }) },
  ],
  nonCompliant: [
    {
      name: 'Python 3.8',
      template: ofFunction({
        Runtime: 'python3.8',
        Handler: 'index.handler',
        Code: { ZipFile: '' },
        Role: 'arn:aws:iam::111122223333:role/worker',
      }),
      at: ['Function Properties.Runtime'],
    },
    { name: 'Go 1.x', template: ofFunction({ Runtime: 'go1.x' }), at: ['Function Properties.Runtime'] },
    {
      name: 'by the default of a parameter',
      template: { Parameters: { Runtime: { Type: 'String', Default: 'nodejs16.x' } }, ...ofFunction({ Runtime: { Ref: 'Runtime' } }) },
      at: ['Function Properties.Runtime'],
    },
  ],
  notApplicable: [
    { name: 'an image', template: ofFunction({ PackageType: 'Image', Code: { ImageUri: 'x' } }) },
  ],
  unknown: [
    { name: 'an import', template: ofFunction({ Runtime: { 'Fn::ImportValue': 'Shared' } }), at: ['Function Properties.Runtime'] },
  ],
};
