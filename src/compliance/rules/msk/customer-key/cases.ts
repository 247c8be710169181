import type { RuleCases } from '../../../model/cases';

const cluster = (Type: string, Properties: object) => ({ Resources: { Cluster: { Type, Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an own key',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: {
          EncryptionAtRest: { DataVolumeKMSKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1234' },
        },
      }),
    },
    {
      name: 'a reference',
      template: {
        Parameters: { Choice: { Type: 'String' } },
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: { Ref: 'Choice' } } },
        }),
      },
    },
  ],
  nonCompliant: [
    {
      name: 'nothing is said',
      template: cluster('AWS::MSK::Cluster', { ClusterName: 'orders' }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId'],
    },
    {
      name: 'a key of AWS',
      template: cluster('AWS::MSK::Cluster', {
        ClusterName: 'orders',
        EncryptionInfo: { EncryptionAtRest: { DataVolumeKMSKeyId: 'alias/aws/service' } },
      }),
      at: ['Cluster Properties.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId'],
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
        ...cluster('AWS::MSK::Cluster', {
          ClusterName: 'orders',
          EncryptionInfo: {
            EncryptionAtRest: { DataVolumeKMSKeyId: { 'Fn::Join': ['', ['alias/', { Ref: 'Choice' }]] } },
          },
        }),
      },
      at: ['Cluster Properties.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId'],
    },
  ],
};
