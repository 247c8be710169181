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
    { name: 'known networks', template: given({ NetworkAccessControl: { PrefixListIds: ['pl-1'], VpceIds: ['vpce-1'] } }) },
  ],
  nonCompliant: [
    { name: 'everybody', template: given({}), at: ['Workspace Properties.NetworkAccessControl'] },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } } } },
  ],
  unknown: [
    {
      name: 'decided elsewhere',
      template: given({ NetworkAccessControl: { 'Fn::ImportValue': 'setting' } }),
      at: ['Workspace Properties.NetworkAccessControl'],
    },
  ],
};
