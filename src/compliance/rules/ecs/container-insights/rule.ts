import { mustBeOneOf } from '../../../domain/expect';
import { defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ECS-14',
  title: 'Clusters measure their containers',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ECS::Cluster'],
  rationale: 'A container that is misused shows first in what it uses.',
  remediation: 'Set ClusterSettings containerInsights to enabled or enhanced',
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html',
  ],
  controls: ['FSBP ECS.12'],
  judge(cluster) {
    const setting = cluster.at('ClusterSettings').items().find((one) => one.at('Name').isOneOf('containerInsights'));
    return setting === undefined
      ? fail(cluster.at('ClusterSettings'), 'containers are not measured')
      : mustBeOneOf(setting.at('Value'), ['enabled', 'enhanced'], 'containers are not measured');
  },
});
