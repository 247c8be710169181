import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'two subnets', template: ofFunction({ VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] } }) },
  ],
  nonCompliant: [
    {
      name: 'one',
      template: ofFunction({ VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] } }),
      at: ['Function Properties.VpcConfig.SubnetIds'],
    },
  ],
  notApplicable: [
    { name: 'outside', template: ofFunction({}) },
  ],
  unknown: [
    {
      name: 'an import',
      template: ofFunction({ VpcConfig: { SubnetIds: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['Function Properties.VpcConfig.SubnetIds'],
    },
  ],
};
