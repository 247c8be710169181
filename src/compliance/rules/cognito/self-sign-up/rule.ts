import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-6',
  title: 'Only administrators create users',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Cognito::UserPool'],
  rationale: 'Anybody on the Internet makes himself a user; that is right for customers, and wrong for staff.',
  remediation: 'Set AdminCreateUserConfig.AllowAdminCreateUserOnly to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-userpool.html'],
  judge(pool) {
    return mustBeTrue(pool.at('AdminCreateUserConfig', 'AllowAdminCreateUserOnly'), 'anybody may make himself a user');
  },
});
