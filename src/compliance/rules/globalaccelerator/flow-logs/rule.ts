import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'GLOBALACCELERATOR-1',
  title: 'Accelerators write flow logs',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::GlobalAccelerator::Accelerator'],
  rationale: 'Without flow logs nobody can tell who came in.',
  remediation: 'Set FlowLogsEnabled to true, with FlowLogsS3Bucket',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-globalaccelerator-accelerator.html'],
  judge(resource) {
    return mustBeTrue(resource.at('FlowLogsEnabled'), 'no flow logs');
  },
});
