import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-4',
  title: 'Launch templates require version 2 of the instance metadata service',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::EC2::LaunchTemplate'],
  rationale: 'With version 1 a single forged request of the application hands out the credentials of the instance.',
  remediation: 'Set LaunchTemplateData.MetadataOptions.HttpTokens to required',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-metadataoptions.html'],
  checks: ['ec2_instance_imdsv2_enabled'],
  judge(resource) {
    const options = resource.at('LaunchTemplateData', 'MetadataOptions');
    return options.at('HttpEndpoint').isOneOf('disabled')
      ? NOT_APPLICABLE
      : mustBeOneOf(options.at('HttpTokens'), ['required'], 'the instance metadata answers requests without a token');
  },
});
