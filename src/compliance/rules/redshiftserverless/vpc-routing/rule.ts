import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFTSERVERLESS-2',
  title: 'Copies of serverless warehouses stay in the VPC',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::RedshiftServerless::Workgroup'],
  rationale: 'COPY and UNLOAD otherwise use the Internet, where no security group or endpoint policy stops them.',
  remediation: 'Set EnhancedVpcRouting to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-workgroup.html'],
  judge(group) {
    return mustBeTrue(group.at('EnhancedVpcRouting'), 'COPY and UNLOAD go past the VPC');
  },
});
