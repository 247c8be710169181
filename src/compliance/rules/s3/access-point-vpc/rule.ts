import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'S3-17',
  title: 'Access points serve a VPC only',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::S3::AccessPoint'],
  rationale: 'What only a VPC can reach stays closed when a key leaks.',
  remediation: 'Set VpcId of VpcConfiguration',
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-vpc.html'],
  judge(point) {
    return failUnless(
      point.at('VpcConfiguration').isSet && !point.at('VpcConfiguration', 'VpcId').isOneOf(''), point.at('VpcConfiguration'),
      'the Internet reaches it',
    );
  },
});
