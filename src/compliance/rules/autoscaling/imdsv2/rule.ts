import { mustRequireTokens } from '../../../domain/machines';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'AUTOSCALING-1',
  title: 'Launch configurations require version 2 of the instance metadata service',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'With version 1 a single forged request of the application hands out the credentials of the instance.',
  remediation: 'Set MetadataOptions.HttpTokens to required',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-autoscaling-launchconfiguration.html'],
  controls: ['FSBP AutoScaling.3'],
  judge(resource) {
    return mustRequireTokens(resource);
  },
});
