import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'VERIFIEDPERMISSIONS-2',
  title: 'Policy stores are protected from deletion',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::VerifiedPermissions::PolicyStore'],
  rationale: 'One call deletes every policy, and every decision becomes a refusal.',
  remediation: 'Set DeletionProtection.Mode to ENABLED',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-verifiedpermissions-policystore.html'],
  judge(store) {
    return mustBeOneOf(store.at('DeletionProtection', 'Mode'), ['ENABLED'], 'one call deletes all policies');
  },
});
