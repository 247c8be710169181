import { mustBeSet } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECR-4',
  title: 'Old images are removed',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECR::Repository'],
  rationale: 'Old images with known holes stay where they can be started.',
  remediation: 'Set LifecyclePolicy.LifecyclePolicyText',
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html'],
  checks: ['ecr_repositories_lifecycle_policy_enabled'],
  judge(repository) {
    const policy = repository.at('LifecyclePolicy');
    policy.requireShape();
    return mustBeSet(policy.at('LifecyclePolicyText'), 'old images stay for ever');
  },
});
