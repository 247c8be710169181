import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'everything is denied',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
    },
    {
      name: 'a single statement, keys and values in another case',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: {
                  Effect: 'Deny',
                  Principal: { AWS: '*' },
                  Action: 'S3:*',
                  Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                  Condition: { Bool: { 'AWS:securetransport': [false] } },
                },
              },
            },
          },
        },
      },
    },
    {
      name: 'two statements together',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: { 'Fn::GetAtt': ['Bucket', 'Arn'] },
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
    },
    {
      name: 'any action, wherever',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: '*',
                    Resource: '*',
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
    },
    {
      name: 'two policies',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'orders' } },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: 'orders',
              PolicyDocument: {
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::orders', 'arn:aws:s3:::orders/*'],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    { name: 'no policy', template: bucket('AWS::S3::Bucket', {}), at: ['Bucket '] },
    {
      name: 'a policy without it',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Allow',
                    Principal: { AWS: 'arn:aws:iam::123456789012:role/reader' },
                    Action: 's3:GetObject',
                    Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'only the objects',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: { 'Fn::Sub': '${Bucket.Arn}/*' },
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'only reading',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:GetObject',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'only one role',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: { AWS: 'arn:aws:iam::123456789012:role/reader' },
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'allowed instead of denied',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Allow',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'the wrong way round',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Bool: { 'aws:SecureTransport': 'true' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'only from some addresses',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: {
                      Bool: { 'aws:SecureTransport': 'false' },
                      IpAddress: { 'aws:SourceIp': '192.0.2.0/24' },
                    },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'another bucket',
      template: {
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: ['arn:aws:s3:::others', 'arn:aws:s3:::others/*'],
                    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: bucket('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'a policy that is given at the deployment',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: { Bucket: { Ref: 'Bucket' }, PolicyDocument: { Ref: 'Choice' } },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
    {
      name: 'a condition that is given at the deployment',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        Resources: {
          Bucket: { Type: 'AWS::S3::Bucket', Properties: {} },
          Policy: {
            Type: 'AWS::S3::BucketPolicy',
            Properties: {
              Bucket: { Ref: 'Bucket' },
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:*',
                    Resource: [{ 'Fn::GetAtt': ['Bucket', 'Arn'] }, { 'Fn::Sub': '${Bucket.Arn}/*' }],
                    Condition: { Ref: 'Choice' },
                  },
                ],
              },
            },
          },
        },
      },
      at: ['Policy Properties.PolicyDocument'],
    },
  ],
};
