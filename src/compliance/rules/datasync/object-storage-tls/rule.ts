import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-3',
  title: 'Object storage is reached by TLS',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::DataSync::LocationObjectStorage'],
  rationale: 'Objects and the keys to them travel in plain text.',
  remediation: 'Leave out ServerProtocol, or set it to HTTPS',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-locationobjectstorage.html',
  ],
  judge(location) {
    return failUnless(!location.at('ServerProtocol').isOneOf('HTTP'), location.at('ServerProtocol'), 'objects travel in plain text');
  },
});
