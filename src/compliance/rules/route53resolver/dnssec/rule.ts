import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-6',
  title: 'VPCs check the signatures of names',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPC'],
  rationale: 'Whoever forges an answer leads connections to himself.',
  remediation: 'Add an AWS::Route53Resolver::ResolverDNSSECConfig',
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-dnssec-validation.html'],
  judge(vpc) {
    return failUnless(vpc.referrers('AWS::Route53Resolver::ResolverDNSSECConfig', 'ResourceId').length > 0, wholeOf(vpc), 'signatures of names are not checked');
  },
});
