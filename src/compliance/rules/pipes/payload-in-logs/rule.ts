import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'PIPES-1',
  title: 'Pipes do not write what they carry into their logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Pipes::Pipe'],
  rationale: 'Personal data and secrets in the messages end in a log that many may read.',
  remediation: 'Remove ALL from IncludeExecutionData',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html'],
  judge(pipe) {
    const data = pipe.at('LogConfiguration', 'IncludeExecutionData');
    return judgeEach(data.items(), (one) => failUnless(!one.isOneOf('ALL'), one, 'messages are written into the log'));
  },
});
