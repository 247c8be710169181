import type { RuleCases } from '../../../model/cases';

const service = (Properties: object) => ({ Resources: { Service: { Type: 'AWS::ECS::Service', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'private',
      template: service({ NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'DISABLED', Subnets: ['subnet-1'] } } }),
    },
    { name: 'by default', template: service({ NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'] } } }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: service({ NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['subnet-1'] } } }),
      at: ['Service Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp'],
    },
    {
      name: 'a task set',
      template: {
        Resources: {
          Set: {
            Type: 'AWS::ECS::TaskSet',
            Properties: { NetworkConfiguration: { AwsVpcConfiguration: { AssignPublicIp: 'ENABLED', Subnets: ['s'] } } },
          },
        },
      },
      at: ['Set Properties.NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp'],
    },
  ],
  notApplicable: [
    { name: 'on instances', template: service({ Cluster: 'c', TaskDefinition: 't' }) },
  ],
  unknown: [
    {
      name: 'an import',
      template: service({ NetworkConfiguration: { AwsvpcConfiguration: { AssignPublicIp: { 'Fn::ImportValue': 'Shared' } } } }),
      at: ['Service Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp'],
    },
  ],
};
