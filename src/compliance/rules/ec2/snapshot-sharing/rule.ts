import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-22',
  title: 'Snapshots that are public already are closed too',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::EC2::SnapshotBlockPublicAccess'],
  rationale: 'What was shared with everybody before stays so.',
  remediation: 'Set State to block-all-sharing',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-snapshotblockpublicaccess.html'],
  checks: ['ec2_ebs_snapshot_account_block_public_access'],
  judge(resource) {
    return mustBeOneOf(resource.at('State'), ['block-all-sharing'], 'snapshots that are public stay public');
  },
});
