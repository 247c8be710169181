import { mustBeTrue } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-3',
  title: 'Config records users, groups, roles and policies',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Config::ConfigurationRecorder'],
  rationale: 'IAM is global and recorded only where it is asked for: in one Region it must be.',
  remediation: 'Set RecordingGroup.IncludeGlobalResourceTypes to true in one Region',
  references: [
    'https://docs.aws.amazon.com/config/latest/APIReference/API_RecordingGroup.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html',
  ],
  judge(recorder) {
    const group = recorder.at('RecordingGroup');
    return group.at('RecordingStrategy').isSet ? NOT_APPLICABLE
      : mustBeTrue(group.at('IncludeGlobalResourceTypes'), 'changes of users, groups, roles and policies are not recorded here');
  },
});
