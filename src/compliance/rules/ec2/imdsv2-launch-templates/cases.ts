import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::LaunchTemplate', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'tokens are required', template: one({ LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } }) },
  ],
  nonCompliant: [
    { name: 'tokens are optional', template: one({ LaunchTemplateData: { MetadataOptions: { HttpTokens: 'optional' } } }), at: ['One Properties.LaunchTemplateData.MetadataOptions.HttpTokens'] },
    { name: 'nothing is said', template: one({ LaunchTemplateData: {} }), at: ['One Properties.LaunchTemplateData.MetadataOptions.HttpTokens'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no metadata at all', template: one({ LaunchTemplateData: { MetadataOptions: { HttpEndpoint: 'disabled' } } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ LaunchTemplateData: { MetadataOptions: { HttpTokens: { Ref: 'Value' } } } }) },
      at: ['One Properties.LaunchTemplateData.MetadataOptions.HttpTokens'],
    },
  ],
};
