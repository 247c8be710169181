import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VERIFIEDPERMISSIONS-1',
  title: 'Policies are checked against the schema',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::VerifiedPermissions::PolicyStore'],
  rationale: 'A policy with a mistyped name never matches, or forbids nothing, and nobody notices.',
  remediation: 'Set ValidationSettings.Mode to STRICT',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-verifiedpermissions-policystore.html'],
  judge(store) {
    return failUnless(!store.at('ValidationSettings', 'Mode').isOneOf('OFF'), store.at('ValidationSettings', 'Mode'), 'policies are stored unchecked');
  },
});
