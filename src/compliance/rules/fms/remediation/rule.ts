import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'FMS-1',
  title: 'Policies of Firewall Manager mend what they find',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::FMS::Policy'],
  rationale: 'A policy that only looks leaves new load balancers and groups as they are.',
  remediation: 'Set RemediationEnabled to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-fms-policy.html'],
  judge(policy) {
    return mustBeTrue(policy.at('RemediationEnabled'), 'what breaks the policy is only listed');
  },
});
