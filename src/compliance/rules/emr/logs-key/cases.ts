import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'a key', template: cluster({ LogUri: 's3://logs/', LogEncryptionKmsKeyId: { 'Fn::ImportValue': 'Key' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: cluster({ LogUri: 's3://logs/' }), at: ['Cluster Properties.LogEncryptionKmsKeyId'] },
    {
      name: 'of AWS',
      template: cluster({ LogUri: 's3://logs/', LogEncryptionKmsKeyId: 'alias/aws/s3' }),
      at: ['Cluster Properties.LogEncryptionKmsKeyId'],
    },
  ],
  notApplicable: [
    { name: 'no logs', template: cluster({ Name: 'c' }) },
  ],
  unknown: [
    {
      name: 'an alias that is put together',
      template: cluster({ LogUri: 's3://logs/', LogEncryptionKmsKeyId: { 'Fn::Sub': ['alias/${Name}', { Name: { 'Fn::ImportValue': 'Name' } }] } }),
      at: ['Cluster Properties.LogEncryptionKmsKeyId'],
    },
  ],
};
