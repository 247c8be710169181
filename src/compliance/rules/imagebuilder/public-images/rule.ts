import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IMAGEBUILDER-3',
  title: 'Images are not given to everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::ImageBuilder::DistributionConfiguration'],
  rationale: 'Whatever is in the image, also what was forgotten there, can be read by everybody.',
  remediation: 'Take all out of LaunchPermissionConfiguration.UserGroups',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-imagebuilder-distributionconfiguration.html'],
  judge(resource) {
    const groups = resource.at('Distributions').items()
      .flatMap((one) => one.at('AmiDistributionConfiguration', 'LaunchPermissionConfiguration', 'UserGroups').items());
    return judgeEach(groups, (group) => failUnless(!group.isOneOf('all'), group, 'everybody may start the image'));
  },
});
