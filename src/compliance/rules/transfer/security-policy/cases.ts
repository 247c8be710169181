import type { RuleCases } from '../../../model/cases';

const server = (Properties: object) => ({ Resources: { Server: { Type: 'AWS::Transfer::Server', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'the one of 2024', template: server({ SecurityPolicyName: 'TransferSecurityPolicy-2024-01' }) },
    { name: 'FIPS of 2024', template: server({ SecurityPolicyName: 'TransferSecurityPolicy-FIPS-2024-01' }) },
  ],
  nonCompliant: [
    {
      name: 'the one of 2018',
      template: server({ SecurityPolicyName: 'TransferSecurityPolicy-2018-11' }),
      at: ['Server Properties.SecurityPolicyName'],
    },
    { name: 'by default', template: server({}), at: ['Server Properties.SecurityPolicyName'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: server({ SecurityPolicyName: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Server Properties.SecurityPolicyName'],
    },
  ],
};
