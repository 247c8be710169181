import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::Instance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one hop', template: one({ MetadataOptions: { HttpPutResponseHopLimit: 1 } }) },
    { name: 'nothing is said', template: one({}) },
  ],
  nonCompliant: [
    {
      name: 'two hops',
      template: one({ MetadataOptions: { HttpPutResponseHopLimit: '2' } }),
      at: ['One Properties.MetadataOptions.HttpPutResponseHopLimit'],
    },
    {
      name: 'in a launch template',
      template: {
        Resources: {
          One: { Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpPutResponseHopLimit: 64 } } } },
        },
      },
      at: ['One Properties.LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ MetadataOptions: { HttpPutResponseHopLimit: { Ref: 'Value' } } }) },
      at: ['One Properties.MetadataOptions.HttpPutResponseHopLimit'],
    },
  ],
};
