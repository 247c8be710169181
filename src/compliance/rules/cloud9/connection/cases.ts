import type { RuleCases } from '../../../model/cases';

const environment = (Properties: object) => ({ Resources: { Environment: { Type: 'AWS::Cloud9::EnvironmentEC2', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'Systems Manager', template: environment({ ConnectionType: 'CONNECT_SSM' }) },
  ],
  nonCompliant: [
    { name: 'SSH', template: environment({ ConnectionType: 'CONNECT_SSH' }), at: ['Environment Properties.ConnectionType'] },
    { name: 'by default', template: environment({}), at: ['Environment Properties.ConnectionType'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: environment({ ConnectionType: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Environment Properties.ConnectionType'],
    },
  ],
};
