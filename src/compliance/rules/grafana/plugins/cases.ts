import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({
  Resources: {
    Workspace: {
      Type: 'AWS::Grafana::Workspace',
      Properties: { AccountAccessType: 'CURRENT_ACCOUNT', AuthenticationProviders: ['AWS_SSO'], PermissionType: 'SERVICE_MANAGED', ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'none', template: given({ PluginAdminEnabled: false }) },
    { name: 'nothing is said', template: given({}) },
  ],
  nonCompliant: [
    { name: 'any', template: given({ PluginAdminEnabled: true }), at: ['Workspace Properties.PluginAdminEnabled'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ PluginAdminEnabled: { 'Fn::ImportValue': 'setting' } }),
      at: ['Workspace Properties.PluginAdminEnabled'],
    },
  ],
};
