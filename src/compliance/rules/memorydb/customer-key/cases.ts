import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: cluster('AWS::MemoryDB::Cluster', {
        ACLName: 'orders',
        KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234',
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', KmsKeyId: { Ref: 'Choice' } }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders' }),
      at: ['Cluster Properties.KmsKeyId'],
    },
    {
      name: 'a key of AWS',
      template: cluster('AWS::MemoryDB::Cluster', { ACLName: 'orders', KmsKeyId: 'alias/aws/service' }),
      at: ['Cluster Properties.KmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'another type', template: cluster('AWS::SNS::Topic', {}) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::MemoryDB::Cluster', {
          ACLName: 'orders',
          KmsKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] },
        }),
      },
      at: ['Cluster Properties.KmsKeyId'],
    },
  ],
};
