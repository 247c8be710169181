import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Aggregator: { Type: 'AWS::Config::ConfigurationAggregator', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'an organization',
      template: given({ OrganizationAggregationSource: { RoleArn: 'arn:aws:iam::111122223333:role/config', AllAwsRegions: true } }),
    },
    { name: 'accounts', template: given({ AccountAggregationSources: [{ AccountIds: ['111122223333'], AllAwsRegions: 'true' }] }) },
  ],
  nonCompliant: [
    {
      name: 'some Regions',
      template: given({ OrganizationAggregationSource: { RoleArn: 'arn:aws:iam::111122223333:role/config', AwsRegions: ['eu-west-1'] } }),
      at: ['Aggregator Properties.OrganizationAggregationSource.AllAwsRegions'],
    },
    {
      name: 'one of two',
      template: given({
        AccountAggregationSources: [{ AccountIds: ['111122223333'], AllAwsRegions: true }, { AccountIds: ['444455556666'], AllAwsRegions: false }],
      }),
      at: ['Aggregator Properties.AccountAggregationSources.1.AllAwsRegions'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ OrganizationAggregationSource: { AllAwsRegions: { 'Fn::ImportValue': 'setting' } } }),
      at: ['Aggregator Properties.OrganizationAggregationSource.AllAwsRegions'],
    },
  ],
};
