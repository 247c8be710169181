import type { RuleCases } from '../../../model/cases';

export const cases: RuleCases = {
  compliant: [
    { name: 'kept', template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', UpdateReplacePolicy: 'Retain', Properties: {} } } } },
    {
      name: 'a snapshot',
      template: { Resources: { Volume: { Type: 'AWS::EC2::Volume', UpdateReplacePolicy: 'Snapshot', Properties: { AvailabilityZone: 'eu-west-1a' } } } },
    },
  ],
  nonCompliant: [
    {
      name: 'deleted',
      template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', UpdateReplacePolicy: 'Delete', Properties: {} } } },
      at: ['Bucket UpdateReplacePolicy'],
    },
    {
      name: 'nothing is said',
      template: { Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} } } },
      at: ['Table UpdateReplacePolicy'],
    },
    {
      name: 'a database, nothing is said',
      template: { Resources: { Db: { Type: 'AWS::RDS::DBCluster', Properties: {} } } },
      at: ['Db UpdateReplacePolicy'],
    },
  ],
  notApplicable: [
    {
      name: 'an instance of a cluster',
      template: { Resources: { Db: { Type: 'AWS::RDS::DBInstance', UpdateReplacePolicy: 'Delete', Properties: { DBClusterIdentifier: 'main' } } } },
    },
  ],
  unknown: [
    {
      name: 'decided by a parameter',
      template: { Resources: { Bucket: { Type: 'AWS::S3::Bucket', UpdateReplacePolicy: { Ref: 'Policy' }, Properties: {} } } },
      at: ['Bucket UpdateReplacePolicy'],
    },
  ],
};
