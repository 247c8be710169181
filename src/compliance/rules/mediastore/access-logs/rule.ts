import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MEDIASTORE-1',
  title: 'Containers of MediaStore log who reads them',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::MediaStore::Container'],
  rationale: 'Nobody can tell who took which object.',
  remediation: 'Set AccessLoggingEnabled to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-mediastore-container.html',
  ],
  judge(container) {
    return mustBeTrue(container.at('AccessLoggingEnabled'), 'who reads is not logged');
  },
});
