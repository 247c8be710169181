import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IMAGEBUILDER-1',
  title: 'Builds of images require version 2 of the instance metadata service',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ImageBuilder::InfrastructureConfiguration'],
  rationale: 'With version 1 a single forged request of a build step hands out the credentials of the build.',
  remediation: 'Set InstanceMetadataOptions.HttpTokens to required',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-imagebuilder-infrastructureconfiguration.html'],
  judge(resource) {
    const property = resource.at('InstanceMetadataOptions', 'HttpTokens');
    return mustBeOneOf(property, ['required'], 'the instance metadata answers requests without a token');
  },
});
