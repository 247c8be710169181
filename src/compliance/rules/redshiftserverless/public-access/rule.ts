import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFTSERVERLESS-3',
  title: 'Serverless warehouses have no public address',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::RedshiftServerless::Workgroup'],
  rationale: 'A warehouse that the Internet can reach is one rule of a security group away from everybody.',
  remediation: 'Set PubliclyAccessible to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-workgroup.html'],
  judge(group) {
    return mustNotBeTrue(group.at('PubliclyAccessible'), 'the Internet reaches it');
  },
});
