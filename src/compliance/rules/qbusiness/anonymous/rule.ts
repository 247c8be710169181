import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'QBUSINESS-1',
  title: 'Only people who are known talk with Amazon Q Business',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::QBusiness::Application'],
  rationale: 'Whoever finds the address asks about everything that was indexed.',
  remediation: 'Set IdentityType to AWS_IAM_IDC, or to an identity provider',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-qbusiness-application.html',
  ],
  judge(application) {
    return failUnless(!application.at('IdentityType').isOneOf('ANONYMOUS'), application.at('IdentityType'), 'anybody may ask');
  },
});
