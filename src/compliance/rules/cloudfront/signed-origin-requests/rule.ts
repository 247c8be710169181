import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDFRONT-11',
  title: 'Access controls of origins sign every request',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudFront::OriginAccessControl'],
  rationale: 'Requests without a signature are answered only by origins that are public; viewers whose header is passed on come in their own name.',
  remediation: 'Set SigningBehavior to always',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html',
  ],
  judge(resource) {
    const behavior = resource.at('OriginAccessControlConfig', 'SigningBehavior');
    return failUnless(!behavior.isOneOf('never', 'no-override'), behavior, 'not every request to the origin is signed');
  },
});
