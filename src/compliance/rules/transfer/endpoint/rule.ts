import { mustBeOneOf } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-4',
  title: 'File servers are in a VPC',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Transfer::Server'],
  rationale: 'Everybody may try passwords and keys on a public endpoint.',
  remediation: 'Set EndpointType to VPC',
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html'],
  judge(server) {
    return mustBeOneOf(server.at('EndpointType'), ['VPC', 'VPC_ENDPOINT'], 'the endpoint is public');
  },
});
