import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'STORAGEGATEWAY-1',
  title: 'File shares know their users',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::StorageGateway::SMBFileShare'],
  rationale: 'Guests share one password: whoever has it, or guesses it, reads and writes all files.',
  remediation: 'Set Authentication to ActiveDirectory',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-storagegateway-smbfileshare.html',
  ],
  judge(share) {
    return failUnless(!share.at('Authentication').isOneOf('GuestAccess'), share.at('Authentication'), 'all guests share one password');
  },
});
