import { mustRequireTokens } from '../../../domain/machines';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-12',
  title: 'Instances require version 2 of the instance metadata service',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::Instance'],
  rationale: 'With version 1 a single forged request of the application hands out the credentials of the instance.',
  remediation: 'Set MetadataOptions.HttpTokens to required, here or in the launch template',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-instance.html'],
  checks: ['ec2_instance_imdsv2_enabled'],
  judge(resource) {
    const template = resource.at('LaunchTemplate');
    // The launch template has a finding of its own.
    return template.isSet && !resource.at('MetadataOptions', 'HttpTokens').isSet ? NOT_APPLICABLE : mustRequireTokens(resource);
  },
});
