import type { RuleCases } from '../../../model/cases';

const api = (Properties: object) => ({ Resources: { Api: { Type: 'AWS::ApiGateway::RestApi', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'TLS 1.3', template: api({ SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' }) },
    { name: 'TLS 1.2', template: api({ SecurityPolicy: 'TLS_1_2' }) },
  ],
  nonCompliant: [
    { name: 'TLS 1.0', template: api({ SecurityPolicy: 'TLS_1_0' }), at: ['Api Properties.SecurityPolicy'] },
  ],
  notApplicable: [
    { name: 'nothing said', template: api({ Name: 'a' }) },
  ],
  unknown: [
    { name: 'an import', template: api({ SecurityPolicy: { 'Fn::ImportValue': 'Policy' } }), at: ['Api Properties.SecurityPolicy'] },
  ],
};
