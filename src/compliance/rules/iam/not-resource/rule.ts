import { readable } from '../../../../template/model/opaque';
import { IDENTITY_POLICIES, judgeGrants } from '../../../domain/policies/identity';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IAM-12',
  title: 'No policy allows an action on all resources but some',
  severity: Severity.HIGH,
  level: 'baseline',
  types: IDENTITY_POLICIES,
  rationale: 'Every resource that is made later, and all of other services, are included.',
  remediation: 'List the resources that are needed in Resource',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html'],
  judge(resource) {
    return judgeGrants(resource, ['NotResource'], (statement) => statement.notResources !== undefined
      ? `every resource but ${statement.notResources.map(readable).join(', ')} is allowed` : undefined);
  },
});
