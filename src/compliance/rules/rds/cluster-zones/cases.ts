import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'two',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } },
          Instance0: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
          Instance1: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'one',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } },
          Instance0: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
        },
      },
      at: ['Cluster '],
    },
  ],
  notApplicable: [
    {
      name: 'instances of another stack',
      template: { Resources: { Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } } } },
    },
    {
      name: 'a cluster with three zones',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large' } },
          Instance0: { Type: 'AWS::RDS::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
        },
      },
    },
  ],
  unknown: [
    {
      name: 'an instance of a cluster nobody knows',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-mysql' } },
          Instance: {
            Type: 'AWS::RDS::DBInstance',
            Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { 'Fn::ImportValue': 'Cluster' } },
          },
        },
      },
      at: ['Instance Properties.DBClusterIdentifier'],
    },
  ],
};
