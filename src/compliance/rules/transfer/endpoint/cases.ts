import type { RuleCases } from '../../../model/cases';

const server = (Properties: object) => ({ Resources: { Server: { Type: 'AWS::Transfer::Server', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'in a VPC', template: server({ EndpointType: 'VPC' }) },
  ],
  nonCompliant: [
    { name: 'public', template: server({ EndpointType: 'PUBLIC' }), at: ['Server Properties.EndpointType'] },
    { name: 'by default', template: server({}), at: ['Server Properties.EndpointType'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: server({ EndpointType: { 'Fn::ImportValue': 'Shared' } }), at: ['Server Properties.EndpointType'] },
  ],
};
