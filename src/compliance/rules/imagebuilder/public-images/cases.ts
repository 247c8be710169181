import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::ImageBuilder::DistributionConfiguration', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'one account',
      template: one({ Distributions: [{ AmiDistributionConfiguration: { LaunchPermissionConfiguration: { UserIds: ['111111111111'] } } }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'everybody',
      template: one({ Distributions: [{ AmiDistributionConfiguration: { LaunchPermissionConfiguration: { UserGroups: ['all'] } } }] }),
      at: ['One Properties.Distributions.0.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: {
        Parameters: { Value: { Type: 'String' } },
        ...one({ Distributions: [{ AmiDistributionConfiguration: { LaunchPermissionConfiguration: { UserGroups: [{ Ref: 'Value' }] } } }] }),
      },
      at: ['One Properties.Distributions.0.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups.0'],
    },
  ],
};
