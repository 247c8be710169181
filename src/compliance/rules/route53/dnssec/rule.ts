import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ROUTE53-2',
  title: 'Public hosted zones sign their answers',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Route53::HostedZone'],
  rationale: 'A forged answer sends users to somebody else.',
  remediation: 'Make an AWS::Route53::DNSSEC, with an AWS::Route53::KeySigningKey',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-dnssec.html'],
  judge(resource) {
    return resource.at('VPCs').items().length > 0
      ? NOT_APPLICABLE
      : failUnless(resource.referrers('AWS::Route53::DNSSEC', 'HostedZoneId').length > 0, wholeOf(resource), 'answers are not signed');
  },
});
