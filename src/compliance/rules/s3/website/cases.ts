import type { RuleCases } from '../../../model/cases';

const bucket = (Type: string, Properties: object) => ({ Resources: { Bucket: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'none', template: bucket('AWS::S3::Bucket', {}) },
    {
      name: 'only leads to another site with TLS',
      template: bucket('AWS::S3::Bucket', {
        WebsiteConfiguration: { RedirectAllRequestsTo: { HostName: 'www.example.com', Protocol: 'https' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'pages',
      template: bucket('AWS::S3::Bucket', { WebsiteConfiguration: { IndexDocument: 'index.html' } }),
      at: ['Bucket Properties.WebsiteConfiguration'],
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
          WebsiteConfiguration: {
            RedirectAllRequestsTo: { HostName: 'www.example.com', Protocol: { Ref: 'Choice' } },
          },
        }),
      },
      at: ['Bucket Properties.WebsiteConfiguration.RedirectAllRequestsTo.Protocol'],
    },
  ],
};
