import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'off',
      template: bucket('AWS::S3::Bucket', {
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      }),
    },
    { name: 'nothing is said: new buckets have none', template: bucket('AWS::S3::Bucket', {}) },
  ],
  nonCompliant: [
    {
      name: 'the writer owns',
      template: bucket('AWS::S3::Bucket', { OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } }),
      at: ['Bucket Properties.OwnershipControls.Rules.0.ObjectOwnership'],
    },
    {
      name: 'the owner is preferred',
      template: bucket('AWS::S3::Bucket', {
        OwnershipControls: { Rules: { ObjectOwnership: 'BucketOwnerPreferred' } },
      }),
      at: ['Bucket Properties.OwnershipControls.Rules.ObjectOwnership'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...bucket('AWS::S3::Bucket', { OwnershipControls: { Rules: [{ ObjectOwnership: { Ref: 'Choice' } }] } }),
      },
      at: ['Bucket Properties.OwnershipControls.Rules.0.ObjectOwnership'],
    },
  ],
};
