import { BEANSTALK_TYPES, optionOf } from '../../../domain/beanstalk';
import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICBEANSTALK-1',
  title: 'Environments do not refuse updates of their platform',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: BEANSTALK_TYPES,
  rationale: 'Flaws of the platform that are known stay.',
  remediation: 'Set ManagedActionsEnabled in aws:elasticbeanstalk:managedactions to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-environment-optionsetting.html'],
  checks: ['elasticbeanstalk_environment_managed_updates_enabled', 'elastic_beanstalk_managed_updates_enabled'],
  judge(resource) {
    const option = optionOf(resource, 'aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled');
    return option === undefined ? NOT_APPLICABLE : mustBeOneOf(option, ['true'], 'the platform is not updated');
  },
});
