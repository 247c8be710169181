import { mustBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DIRECTCONNECT-1',
  title: 'Dedicated connections are encrypted with MACsec',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::DirectConnect::Connection'],
  rationale: 'Whoever is at the fibre reads along.',
  remediation: 'Set RequestMACSec to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-directconnect-connection.html'],
  judge(resource) {
    return mustBeTrue(resource.at('RequestMACSec'), 'the connection is not encrypted');
  },
});
