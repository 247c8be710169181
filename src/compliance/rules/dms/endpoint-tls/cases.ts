import type { RuleCases } from '../../../model/cases';

const endpoint = (Properties: object) => ({ Resources: { Endpoint: { Type: 'AWS::DMS::Endpoint', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'checked', template: endpoint({ EngineName: 'mysql', SslMode: 'verify-full' }) },
    { name: 'required', template: endpoint({ EngineName: 'postgres', SslMode: 'require' }) },
  ],
  nonCompliant: [
    { name: 'none', template: endpoint({ EngineName: 'mysql', SslMode: 'none' }), at: ['Endpoint Properties.SslMode'] },
    { name: 'nothing is said: none', template: endpoint({ EngineName: 'Postgres' }), at: ['Endpoint Properties.SslMode'] },
  ],
  notApplicable: [
    { name: 'Amazon S3 has no such mode', template: endpoint({ EngineName: 's3' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...endpoint({ EngineName: 'mysql', SslMode: { Ref: 'Choice' } }),
      },
      at: ['Endpoint Properties.SslMode'],
    },
  ],
};
