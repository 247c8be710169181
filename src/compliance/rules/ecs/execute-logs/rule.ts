import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-15',
  title: 'Sessions in containers are logged',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::ECS::Cluster'],
  rationale: 'What somebody did in a running container leaves no trace.',
  remediation: 'Set Configuration.ExecuteCommandConfiguration.Logging to DEFAULT, or to OVERRIDE with a LogConfiguration',
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html'],
  judge(cluster) {
    const configuration = cluster.at('Configuration', 'ExecuteCommandConfiguration');
    return configuration.isSet
      ? failUnless(!configuration.at('Logging').isOneOf('NONE'), configuration.at('Logging'), 'what is done in containers is not logged')
      : NOT_APPLICABLE;
  },
});
