import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::AutoScaling::LaunchConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'tokens are required', template: one({ MetadataOptions: { HttpTokens: 'required' } }) },
  ],
  nonCompliant: [
    { name: 'nothing is said', template: one({}), at: ['One Properties.MetadataOptions.HttpTokens'] },
    {
      name: 'tokens are optional',
      template: one({ MetadataOptions: { HttpTokens: 'optional' } }),
      at: ['One Properties.MetadataOptions.HttpTokens'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'no metadata at all', template: one({ MetadataOptions: { HttpEndpoint: 'disabled' } }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MetadataOptions: { HttpTokens: { Ref: 'Value' } } }) },
      at: ['One Properties.MetadataOptions.HttpTokens'],
    },
  ],
};
