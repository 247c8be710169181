import { sessionInputs } from '../../../domain/sessions';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SSM-1',
  title: 'Sessions on machines are recorded',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::SSM::Document'],
  rationale: 'What somebody did on a machine leaves no trace.',
  remediation: 'Set inputs.cloudWatchLogGroupName or inputs.s3BucketName in Content',
  references: ['https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-schema.html'],
  judge(document) {
    const inputs = sessionInputs(document);
    if (inputs === undefined) {
      return NOT_APPLICABLE;
    }
    const isRecorded = ['cloudWatchLogGroupName', 's3BucketName'].some((name) => inputs.at(name).isSet && inputs.at(name).pattern() !== '');
    return failUnless(isRecorded, inputs, 'what is done in a session is not recorded');
  },
});
