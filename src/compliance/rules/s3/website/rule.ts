import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-9',
  title: 'Buckets are no websites',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::Bucket'],
  rationale: 'Website endpoints of S3 know no TLS, and need a bucket that is open to everybody.',
  remediation: 'Put CloudFront with an origin access control before the bucket, and remove WebsiteConfiguration',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html'],
  judge(bucket) {
    const site = bucket.at('WebsiteConfiguration');
    const isOnlyRedirect = site.at('RedirectAllRequestsTo', 'Protocol').isOneOf('https');
    return failUnless(!site.isSet || isOnlyRedirect, site, 'its pages are served without TLS');
  },
});
