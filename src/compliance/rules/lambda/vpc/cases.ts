import type { RuleCases } from '../../../model/cases';

const ofFunction = (Properties: object) => ({ Resources: { Function: { Type: 'AWS::Lambda::Function', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'in subnets', template: ofFunction({ VpcConfig: { SubnetIds: ['subnet-1', 'subnet-2'], SecurityGroupIds: ['sg-1'] } }) },
  ],
  nonCompliant: [
    { name: 'outside', template: ofFunction({}), at: ['Function Properties.VpcConfig.SubnetIds'] },
    { name: 'an empty list', template: ofFunction({ VpcConfig: { SubnetIds: [] } }), at: ['Function Properties.VpcConfig.SubnetIds'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: ofFunction({ VpcConfig: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Function Properties.VpcConfig.SubnetIds'],
    },
  ],
};
