import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-8',
  title: 'Replication groups fail over by themselves',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  rationale: 'When the primary node fails, somebody has to act.',
  remediation: 'Set AutomaticFailoverEnabled to true',
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html'],
  controls: ['FSBP ElastiCache.3'],
  judge(group) {
    return mustBeTrue(group.at('AutomaticFailoverEnabled'), 'it stays away until somebody acts');
  },
});
