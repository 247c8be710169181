import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    { name: 'kept', template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', Properties: {} } } } },
    {
      name: 'a snapshot',
      template: { Resources: { Volume: { Type: 'AWS::EC2::Volume', DeletionPolicy: 'Snapshot', Properties: { AvailabilityZone: 'eu-west-1a' } } } },
    },
    { name: 'a database, nothing is said', template: { Resources: { Db: { Type: 'AWS::RDS::DBCluster', Properties: {} } } } },
  ],
  nonCompliant: [
    {
      name: 'deleted',
      template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Delete', Properties: {} } } },
      at: ['Bucket DeletionPolicy'],
    },
    { name: 'nothing is said', template: { Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} } } }, at: ['Table DeletionPolicy'] },
    {
      name: 'an authority that others trust',
      template: { Resources: { Root: { Type: 'AWS::ACMPCA::CertificateAuthority', Properties: { Type: 'ROOT' } } } },
      at: ['Root DeletionPolicy'],
    },
  ],
  notApplicable: [
    {
      name: 'an instance of a cluster',
      template: { Resources: { Db: { Type: 'AWS::RDS::DBInstance', DeletionPolicy: 'Delete', Properties: { DBClusterIdentifier: 'main' } } } },
    },
  ],
  unknown: [
    {
      name: 'decided by a parameter',
      template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', DeletionPolicy: { Ref: 'Policy' }, Properties: {} } } },
      at: ['Bucket DeletionPolicy'],
    },
  ],
};
