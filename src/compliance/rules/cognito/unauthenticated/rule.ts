import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'COGNITO-20',
  title: 'Identity pools give no credentials to strangers',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Cognito::IdentityPool'],
  rationale: 'Anybody on the Internet gets credentials of this account, for the role of guests.',
  remediation: 'Set AllowUnauthenticatedIdentities to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html'],
  judge(pool) {
    return mustNotBeTrue(pool.at('AllowUnauthenticatedIdentities'), 'anybody gets credentials of this account');
  },
});
