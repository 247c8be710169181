import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'APPSTREAM-1',
  title: 'Streamed applications have no way to the Internet of their own',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::AppStream::Fleet', 'AWS::AppStream::ImageBuilder'],
  rationale: 'Users get at the Internet past every filter of the customer, and instances have public addresses.',
  remediation: 'Set EnableDefaultInternetAccess to false, and use subnets with a NAT gateway',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appstream-fleet.html'],
  judge(fleet) {
    return mustNotBeTrue(fleet.at('EnableDefaultInternetAccess'), 'users reach the Internet past the VPC');
  },
});
