import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STORAGEGATEWAY-4',
  title: 'Files of a share are not public in S3',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::StorageGateway::NFSFileShare', 'AWS::StorageGateway::SMBFileShare'],
  rationale: 'Every file that somebody saves can be read by everybody.',
  remediation: 'Leave out ObjectACL, or set it to private or bucket-owner-full-control',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-storagegateway-nfsfileshare.html',
  ],
  judge(share) {
    return failUnless(!share.at('ObjectACL').isOneOf('public-read', 'public-read-write', 'authenticated-read'), share.at('ObjectACL'), 'every file is public');
  },
});
