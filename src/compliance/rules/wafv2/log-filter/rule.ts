import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'WAFV2-6',
  title: 'Logs of web ACLs hold what was blocked',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::WAFv2::LoggingConfiguration'],
  rationale: 'Attacks leave no trace.',
  remediation: 'Keep requests with the action BLOCK in LoggingFilter',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-wafv2-loggingconfiguration-loggingfilter.html'],
  judge(resource) {
    const filter = resource.at('LoggingFilter');
    const blocks = filter.at('Filters').items().filter((one) =>
      one.at('Conditions').items().some((condition) => condition.at('ActionCondition', 'Action').isOneOf('BLOCK')));
    const dropped = blocks.filter((one) => one.at('Behavior').isOneOf('DROP')).map((one) => one.at('Behavior'));
    return filter.at('DefaultBehavior').isOneOf('DROP') && blocks.length === 0
      ? fail(filter.at('DefaultBehavior'), 'requests that were blocked are not logged')
      : dropped.flatMap((behavior) => fail(behavior, 'requests that were blocked are not logged'));
  },
});
