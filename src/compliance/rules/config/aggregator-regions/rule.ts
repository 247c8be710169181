import { mustBeTrue } from '../../../domain/expect';
import { defineRule, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-7',
  title: 'Aggregators of Config take in all Regions',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::Config::ConfigurationAggregator'],
  rationale: 'A Region that is not taken in is one in which nobody sees what breaks the rules.',
  remediation: 'Set AllAwsRegions to true, so that new Regions are taken in too',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationaggregator.html',
  ],
  judge(aggregator) {
    const sources = [...aggregator.at('AccountAggregationSources').items(), ...[aggregator.at('OrganizationAggregationSource')].filter(({ isSet }) => isSet)];
    return judgeEach(sources, (source) => mustBeTrue(source.at('AllAwsRegions'), 'some Regions are not taken in'));
  },
});
