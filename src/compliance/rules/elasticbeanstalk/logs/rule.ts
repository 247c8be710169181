import { BEANSTALK_TYPES, isMadeFromTemplate, optionOf } from '../../../domain/beanstalk';
import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICBEANSTALK-3',
  title: 'Environments stream their logs to CloudWatch',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: BEANSTALK_TYPES,
  rationale: 'The logs are gone with the machine that they are on.',
  remediation: 'Set StreamLogs in aws:elasticbeanstalk:cloudwatch:logs to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticbeanstalk-environment-optionsetting.html'],
  checks: ['elasticbeanstalk_environment_cloudwatch_logging_enabled'],
  controls: ['FSBP ElasticBeanstalk.3'],
  judge(resource) {
    const option = optionOf(resource, 'aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs');
    if (option === undefined) {
      return isMadeFromTemplate(resource) ? NOT_APPLICABLE : fail(resource.at('OptionSettings'), 'logs stay on the machines');
    }
    return mustBeOneOf(option, ['true'], 'logs stay on the machines');
  },
});
