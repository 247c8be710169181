import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'ELASTICACHE-7',
  title: 'Users of caches need a password',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::ElastiCache::User'],
  rationale: 'Without a password the network is the only guard.',
  remediation: 'Set AuthenticationMode to iam or passwords, and leave out NoPasswordRequired',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticache-user.html'],
  judge(user) {
    return mustNotBeTrue(user.at('NoPasswordRequired'), 'whoever reaches the port is this user');
  },
});
