import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'all parts',
      template: bucket('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
    },
    {
      name: 'spelled as texts',
      template: bucket('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: 'true',
          BlockPublicPolicy: 'true',
          IgnorePublicAcls: 'true',
          RestrictPublicBuckets: 'true',
        },
      }),
    },
    { name: 'nothing is said: new buckets have it', template: bucket('AWS::S3::Bucket', {}) },
    {
      name: 'an access point',
      template: bucket('AWS::S3::AccessPoint', {
        Bucket: 'orders',
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'one part is off',
      template: bucket('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: false,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
      at: ['Bucket Properties.PublicAccessBlockConfiguration.BlockPublicPolicy'],
    },
    {
      name: 'one part is left out',
      template: bucket('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
        },
      }),
      at: ['Bucket Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets'],
    },
    {
      name: 'only access control lists',
      template: bucket('AWS::S3::Bucket', {
        PublicAccessBlockConfiguration: { BlockPublicAcls: 'true', IgnorePublicAcls: 'true' },
      }),
      at: [
        'Bucket Properties.PublicAccessBlockConfiguration.BlockPublicPolicy',
        'Bucket Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets',
      ],
    },
    {
      name: 'in one branch of a condition',
      template: {
        Parameters: { Stage: { Type: 'String', Default: 'test' } },
        Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
        ...bucket('AWS::S3::Bucket', {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: { 'Fn::If': ['IsProduction', true, false] },
          },
        }),
      },
      at: ['Bucket Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets'],
    },
    {
      name: 'a multi-Region access point',
      template: bucket('AWS::S3::MultiRegionAccessPoint', {
        Regions: [{ Bucket: 'orders' }],
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: 'false',
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      }),
      at: ['Bucket Properties.PublicAccessBlockConfiguration.BlockPublicPolicy'],
    },
    {
      name: 'an access point',
      template: bucket('AWS::S3::AccessPoint', {
        Bucket: 'orders',
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: false,
          RestrictPublicBuckets: true,
        },
      }),
      at: ['Bucket Properties.PublicAccessBlockConfiguration.IgnorePublicAcls'],
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
        ...bucket('AWS::S3::Bucket', {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: { Ref: 'Choice' },
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        }),
      },
      at: ['Bucket Properties.PublicAccessBlockConfiguration.BlockPublicAcls'],
    },
  ],
};
