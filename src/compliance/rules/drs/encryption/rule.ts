import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DRS-1',
  title: 'Replicated disks are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DRS::ReplicationConfigurationTemplate'],
  rationale: 'A copy of every disk lies there in plain.',
  remediation: 'Set EbsEncryption to DEFAULT or CUSTOM',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-drs-replicationconfigurationtemplate.html',
  ],
  judge(template) {
    return failUnless(!template.at('EbsEncryption').isOneOf('NONE'), template.at('EbsEncryption'), 'copies of disks are not encrypted');
  },
});
