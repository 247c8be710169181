import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ImageBuilder::InfrastructureConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'required', template: one({ InstanceMetadataOptions: { HttpTokens: 'required' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.InstanceMetadataOptions.HttpTokens'] },
    {
      name: 'optional',
      template: one({ InstanceMetadataOptions: { HttpTokens: 'optional' } }),
      at: ['One Properties.InstanceMetadataOptions.HttpTokens'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ InstanceMetadataOptions: { HttpTokens: { Ref: 'Value' } } }) },
      at: ['One Properties.InstanceMetadataOptions.HttpTokens'],
    },
  ],
};
