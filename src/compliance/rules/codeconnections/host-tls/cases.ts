import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Host: {
      Type: 'AWS::CodeConnections::Host',
      Properties: { Name: 'git', ProviderType: 'GitHubEnterpriseServer', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'https', template: given({ ProviderEndpoint: 'https://git.example.com' }) },
  ],
  nonCompliant: [
    { name: 'http', template: given({ ProviderEndpoint: 'http://git.example.com' }), at: ['Host Properties.ProviderEndpoint'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    { name: 'decided elsewhere', template: given({ ProviderEndpoint: { 'Fn::ImportValue': 'setting' } }), at: ['Host Properties.ProviderEndpoint'] },
  ],
};
