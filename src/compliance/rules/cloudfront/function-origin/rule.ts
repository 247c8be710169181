import { mustBeFilled } from '../../../domain/expect';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-14',
  title: 'URLs of functions behind distributions are asked with an origin access control',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::Distribution'],
  rationale: 'A URL that answers without a signature answers everybody, around the distribution and its web ACL.',
  remediation: 'Set OriginAccessControlId to one for the origin type lambda, and AuthType of the URL to AWS_IAM',
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html',
  ],
  judge(distribution) {
    const functions = distribution.at('DistributionConfig', 'Origins').items().filter((origin) => {
      const domain = origin.at('DomainName');
      return domain.isKnown && /\.lambda-url\.[a-z0-9-]+\.on\.aws$/i.test(domain.text() ?? '');
    });
    return functions.length === 0
      ? NOT_APPLICABLE
      : judgeEach(functions, (origin) => mustBeFilled(origin.at('OriginAccessControlId'), 'the URL has to answer everybody'));
  },
});
