import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUD9-1',
  title: 'Development environments are reached through Systems Manager',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Cloud9::EnvironmentEC2'],
  rationale: 'With SSH, the machine has a public address and an open port 22.',
  remediation: 'Set ConnectionType to CONNECT_SSM',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloud9-environmentec2.html'],
  judge(environment) {
    return mustBeOneOf(environment.at('ConnectionType'), ['CONNECT_SSM'], 'the machine is reached with SSH from the Internet');
  },
});
