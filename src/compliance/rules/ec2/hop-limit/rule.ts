import { settingOf } from '../../../domain/machines';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EC2-32',
  title: 'Answers of the instance metadata service go no further than the machine',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  rationale: 'A container, or whatever passes requests on, gets the credentials of the machine.',
  remediation: 'Set MetadataOptions.HttpPutResponseHopLimit to 1',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ec2-launchtemplate-metadataoptions.html'],
  controls: ['FSBP AutoScaling.4'],
  judge(resource) {
    const limit = settingOf(resource, 'MetadataOptions').at('HttpPutResponseHopLimit');
    return failUnless((limit.number() ?? 1) <= 1, limit, `answers go ${limit.text() ?? ''} hops far`);
  },
});
