import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-8',
  title: 'Instances of Neptune take minor versions by themselves',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Neptune::DBInstance'],
  rationale: 'Minor versions carry the security fixes of the engine.',
  remediation: 'Set AutoMinorVersionUpgrade to true, or leave it out',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbinstance.html'],
  judge(instance) {
    return mustNotBeFalse(instance.at('AutoMinorVersionUpgrade'), 'fixes of weaknesses wait until somebody installs them');
  },
});
