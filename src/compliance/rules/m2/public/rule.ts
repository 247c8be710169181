import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'M2-1',
  title: 'Mainframe environments are not public',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::M2::Environment'],
  rationale: 'Programs of another age take logins from everybody.',
  remediation: 'Set PubliclyAccessible to false',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-m2-environment.html',
  ],
  judge(environment) {
    return mustNotBeTrue(environment.at('PubliclyAccessible'), 'the environment has a public address');
  },
});
