import { mustEncryptDisks } from '../../../domain/machines';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IMAGEBUILDER-2',
  title: 'Disks of images are encrypted',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ImageBuilder::ImageRecipe'],
  rationale: 'Snapshots of the disk, and whatever is left of it, can be read by whoever gets at them.',
  remediation: 'Set Ebs.Encrypted to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification.html',
  ],
  judge(resource) {
    return mustEncryptDisks(resource);
  },
});
