import { BEANSTALK_TYPES, isMadeFromTemplate, optionOf } from '../../../domain/beanstalk';
import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICBEANSTALK-2',
  title: 'Environments report their health in full',
  severity: Severity.LOW,
  level: 'baseline',
  types: BEANSTALK_TYPES,
  rationale: 'That something goes wrong is seen late.',
  remediation: 'Set SystemType in aws:elasticbeanstalk:healthreporting:system to enhanced',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-environment-optionsetting.html'],
  checks: ['beanstalk_enhanced_health_reporting_enabled'],
  controls: ['FSBP ElasticBeanstalk.1'],
  judge(resource) {
    const option = optionOf(resource, 'aws:elasticbeanstalk:healthreporting:system', 'SystemType');
    if (option === undefined) {
      return isMadeFromTemplate(resource) ? NOT_APPLICABLE : fail(resource.at('OptionSettings'), 'health is reported in its basic form');
    }
    return mustBeOneOf(option, ['enhanced'], 'health is reported in its basic form');
  },
});
