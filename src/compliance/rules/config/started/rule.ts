import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CONFIG-4',
  title: 'Config records from the start',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Config::ConfigurationRecorder'],
  rationale: 'A recorder that was created and not started records nothing, and looks as if it did.',
  remediation: 'Leave out StartedOnCreate, or set it to true',
  references: [
    'https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-config-configurationrecorder.html',
  ],
  controls: ['FSBP Config.1'],
  judge(recorder) {
    return mustNotBeFalse(recorder.at('StartedOnCreate'), 'nothing is recorded');
  },
});
