import { hasEveryAction } from '../../../domain/policies/actions';
import { judgeExposure } from '../../../domain/policies/exposure';
import { RESOURCE_POLICIES } from '../../../domain/policies/resource-policies';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Buckets and keys have rules of their own. */
const TYPES = Object.keys(RESOURCE_POLICIES).filter((type) => !['AWS::S3::BucketPolicy', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey'].includes(type));

export const rule = defineRule({
  id: 'IAM-40',
  title: 'Other accounts do not have every right on a resource',
  severity: Severity.HIGH,
  level: 'baseline',
  types: TYPES,
  rationale: 'Who has every action of the service can also change the policy, and let in whom he likes.',
  remediation: 'List the actions that the other account needs',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html'],
  judge(resource) {
    return judgeExposure(resource, ['FOREIGN_ACCOUNT'], (who) => `${who}, another account, may do everything with the resource`, hasEveryAction);
  },
});
