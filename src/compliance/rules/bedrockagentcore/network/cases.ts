import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Agent: {
      Type: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
      Properties: { Name: 'code', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    {
      name: 'inside',
      template: given({ NetworkConfiguration: { NetworkMode: 'VPC', VpcConfig: { Subnets: ['subnet-1'], SecurityGroups: ['sg-1'] } } }),
    },
    { name: 'without a network', template: given({ NetworkConfiguration: { NetworkMode: 'SANDBOX' } }) },
  ],
  nonCompliant: [
    {
      name: 'public',
      template: given({ NetworkConfiguration: { NetworkMode: 'PUBLIC' } }),
      at: ['Agent Properties.NetworkConfiguration.NetworkMode'],
    },
    {
      name: 'a runtime',
      template: { Resources: { Agent: { Type: 'AWS::BedrockAgentCore::Runtime', Properties: { NetworkConfiguration: { NetworkMode: 'PUBLIC' } } } } },
      at: ['Agent Properties.NetworkConfiguration.NetworkMode'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ NetworkConfiguration: { NetworkMode: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Agent Properties.NetworkConfiguration.NetworkMode'],
    },
  ],
};
