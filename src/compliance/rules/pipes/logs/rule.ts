import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'PIPES-2',
  title: 'Pipes log what fails',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Pipes::Pipe'],
  rationale: 'Messages that are lost on the way are lost without a word.',
  remediation: 'Set LogConfiguration with a Level other than OFF',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-pipes-pipe.html'],
  judge(pipe) {
    const logs = pipe.at('LogConfiguration');
    return failUnless(logs.isSet && !logs.at('Level').isOneOf('OFF'), logs.isSet ? logs.at('Level') : logs, 'nothing is logged');
  },
});
