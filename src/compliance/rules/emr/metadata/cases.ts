import type { RuleCases } from '../../../model/cases';

const configuration = (Properties: object) => ({ Resources: { Configuration: { Type: 'AWS::EMR::SecurityConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'version 2',
      template: configuration({
        SecurityConfiguration: {
          InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 2, HttpPutResponseHopLimit: 1 },
        },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'version 1',
      template: configuration({
        SecurityConfiguration: { InstanceMetadataServiceConfiguration: { MinimumInstanceMetadataServiceVersion: 1 } },
      }),
      at: ['Configuration Properties.SecurityConfiguration.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'],
    },
    {
      name: 'by default',
      template: configuration({ SecurityConfiguration: {} }),
      at: ['Configuration Properties.SecurityConfiguration.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: configuration({ SecurityConfiguration: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Configuration Properties.SecurityConfiguration'],
    },
  ],
};
