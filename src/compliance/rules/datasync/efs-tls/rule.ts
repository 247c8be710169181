import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATASYNC-4',
  title: 'EFS is reached by TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DataSync::LocationEFS'],
  rationale: 'Files travel in plain text through the network.',
  remediation: 'Set InTransitEncryption to TLS1_2',
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-datasync-locationefs.html',
  ],
  judge(location) {
    return mustBeOneOf(location.at('InTransitEncryption'), ['TLS1_2'], 'files travel in plain text');
  },
});
