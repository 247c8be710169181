import { COMPLIANT, defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-1',
  title: 'Config records all types of resources',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Config::ConfigurationRecorder'],
  rationale: 'What is not recorded has no history: nobody can tell when it was changed, and the rules do not look at it.',
  remediation: 'Set RecordingGroup.AllSupported to true, or leave RecordingGroup out',
  references: [
    'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html',
    'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingStrategy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html',
  ],
  checks: ['config_recorder_all_regions_enabled'],
  judge(recorder) {
    const group = recorder.at('RecordingGroup');
    const strategy = group.at('RecordingStrategy', 'UseOnly');
    if (strategy.isOneOf('INCLUSION_BY_RESOURCE_TYPES')) {
      return fail(strategy, 'only the listed types are recorded');
    }
    const isPartial = group.isSet && !strategy.isSet && !group.at('AllSupported').isTrue();
    return isPartial ? fail(group.at('AllSupported'), 'not all types are recorded') : COMPLIANT;
  },
});
