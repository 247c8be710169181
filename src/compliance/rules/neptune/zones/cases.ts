import type { RuleCases } from '../../../model/cases';


export const cases: RuleCases = {
  compliant: [
    {
      name: 'two',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: {} },
          Instance0: { Type: 'AWS::Neptune::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
          Instance1: { Type: 'AWS::Neptune::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'one',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: {} },
          Instance0: { Type: 'AWS::Neptune::DBInstance', Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { Ref: 'Cluster' } } },
        },
      },
      at: ['Cluster '],
    },
  ],
  notApplicable: [
    { name: 'instances of another stack', template: { Resources: { Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'an instance of a cluster nobody knows',
      template: {
        Resources: {
          Cluster: { Type: 'AWS::Neptune::DBCluster', Properties: {} },
          Instance: {
            Type: 'AWS::Neptune::DBInstance',
            Properties: { DBInstanceClass: 'db.r6g.large', DBClusterIdentifier: { 'Fn::ImportValue': 'Cluster' } },
          },
        },
      },
      at: ['Instance Properties.DBClusterIdentifier'],
    },
  ],
};
