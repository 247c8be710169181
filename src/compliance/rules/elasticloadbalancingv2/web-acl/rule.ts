import { mustHaveWebAcl } from '../../../domain/firewalls';
import { isApplication } from '../../../domain/load-balancers';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELB-10',
  title: 'Application load balancers have a web ACL',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  rationale: 'Floods and well-known attacks reach the application.',
  remediation: 'Make an AWS::WAFv2::WebACLAssociation with the ARN of the load balancer',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-wafv2-webaclassociation.html'],
  checks: ['elbv2_waf_acl_attached', 'alb_waf_enabled'],
  judge(resource) {
    return isApplication(resource) ? mustHaveWebAcl(resource) : NOT_APPLICABLE;
  },
});
