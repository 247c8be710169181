import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-5',
  title: 'Config records changes when they happen',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Config::ConfigurationRecorder'],
  rationale: 'What is opened and closed again within a day is never seen.',
  remediation: 'Set RecordingFrequency to CONTINUOUS, also in RecordingModeOverrides',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html',
  ],
  judge(recorder) {
    const mode = recorder.at('RecordingMode');
    const frequencies = [mode, ...mode.at('RecordingModeOverrides').items()].map((one) => one.at('RecordingFrequency'));
    return judgeEach(frequencies, (frequency) => failUnless(!frequency.isOneOf('DAILY'), frequency, 'changes are recorded once a day'));
  },
});
