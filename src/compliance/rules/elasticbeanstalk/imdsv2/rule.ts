import { BEANSTALK_TYPES, optionOf } from '../../../domain/beanstalk';
import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICBEANSTALK-4',
  title: 'Environments do not allow version 1 of the instance metadata service',
  severity: Severity.HIGH,
  level: 'baseline',
  types: BEANSTALK_TYPES,
  rationale: 'With version 1 a single forged request of the application hands out the credentials of the instance.',
  remediation: 'Set DisableIMDSv1 in aws:autoscaling:launchconfiguration to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-environment-optionsetting.html'],
  judge(resource) {
    const option = optionOf(resource, 'aws:autoscaling:launchconfiguration', 'DisableIMDSv1');
    return option === undefined ? NOT_APPLICABLE : mustBeOneOf(option, ['true'], 'the instance metadata answers requests without a token');
  },
});
