import { mustBeNoPlainPassword } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-1',
  title: 'The template does not tell the token of the data store',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ElastiCache::ReplicationGroup'],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them logs in.',
  remediation: 'Give AuthToken as a dynamic reference to Secrets Manager',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-replicationgroup.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  judge(database) {
    const password = database.at('AuthToken');
    return password.isSet ? mustBeNoPlainPassword(password) : NOT_APPLICABLE;
  },
});
