import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Tenant: { Type: 'AWS::CloudFront::DistributionTenant', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'that of the distribution', template: given({ DistributionId: 'E1', Name: 't', Domains: ['t.example.com'] }) },
    {
      name: 'another one',
      template: given({
        DistributionId: 'E1',
        Name: 't',
        Domains: ['t.example.com'],
        Customizations: { WebAcl: { Action: 'override', Arn: 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/a/1' } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'off',
      template: given({ DistributionId: 'E1', Name: 't', Domains: ['t.example.com'], Customizations: { WebAcl: { Action: 'disable' } } }),
      at: ['Tenant Properties.Customizations.WebAcl.Action'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        DistributionId: 'E1',
        Name: 't',
        Domains: ['t.example.com'],
        Customizations: { WebAcl: { Action: { 'Fn::ImportValue': 'Action' } } },
      }),
      at: ['Tenant Properties.Customizations.WebAcl.Action'],
    },
  ],
};
