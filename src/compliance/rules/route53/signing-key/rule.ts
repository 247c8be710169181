import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53-3',
  title: 'Keys that sign hosted zones are active',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Route53::KeySigningKey'],
  rationale: 'A zone whose key does not sign has answers that anybody can forge, or that nobody takes any more.',
  remediation: 'Set Status to ACTIVE',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-keysigningkey.html'],
  judge(key) {
    const status = key.at('Status');
    return failUnless(!status.isOneOf('INACTIVE'), status, 'the key does not sign');
  },
});
