import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53RESOLVER-5',
  title: 'VPCs log the names that are asked for',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::VPC'],
  rationale: 'Malware asks for the names of its masters; without a log nobody sees it.',
  remediation: 'Add an AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
  references: ['https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-query-logs.html'],
  judge(vpc) {
    return failUnless(vpc.referrers('AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation', 'ResourceId').length > 0, wholeOf(vpc), 'no log of the names that are asked for');
  },
});
