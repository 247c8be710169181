import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'NEPTUNE-7',
  title: 'Instances of Neptune have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Neptune::DBInstance'],
  rationale: 'A graph that the Internet can reach is one rule of a security group away from everybody.',
  remediation: 'Set PubliclyAccessible to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbinstance.html'],
  judge(instance) {
    return mustNotBeTrue(instance.at('PubliclyAccessible'), 'the Internet reaches it');
  },
});
