import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one site',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: ['https://www.example.com'], AllowedMethods: ['PUT'] }],
        },
      }),
    },
    {
      name: 'every site may read',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'] }] },
      }),
    },
    { name: 'none', template: bucket('AWS::S3::Bucket', {}) },
    {
      name: 'the pages of one domain',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: ['https://*.example.com'], AllowedMethods: ['POST'] }],
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'every site',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: { CorsRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'PUT'] }] },
      }),
      at: ['Bucket Properties.CorsConfiguration.CorsRules.0.AllowedOrigins.0'],
    },
    {
      name: 'a single value, any scheme',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: { CorsRules: { AllowedOrigins: 'https://*', AllowedMethods: 'DELETE' } },
      }),
      at: ['Bucket Properties.CorsConfiguration.CorsRules.AllowedOrigins'],
    },
    {
      name: 'one of several',
      template: bucket('AWS::S3::Bucket', {
        CorsConfiguration: {
          CorsRules: [{ AllowedOrigins: ['https://www.example.com', 'http://*'], AllowedMethods: ['POST'] }],
        },
      }),
      at: ['Bucket Properties.CorsConfiguration.CorsRules.0.AllowedOrigins.1'],
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
          CorsConfiguration: { CorsRules: [{ AllowedOrigins: [{ Ref: 'Choice' }], AllowedMethods: ['PUT'] }] },
        }),
      },
      at: ['Bucket Properties.CorsConfiguration.CorsRules.0.AllowedOrigins.0'],
    },
  ],
};
