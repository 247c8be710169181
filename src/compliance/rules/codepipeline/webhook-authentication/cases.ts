import type { RuleCases } from '../../../model/cases';

const webhook = (Properties: object) => ({ Resources: { Webhook: { Type: 'AWS::CodePipeline::Webhook', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a shared secret',
      template: webhook({
        Authentication: 'GITHUB_HMAC',
        AuthenticationConfiguration: { SecretToken: '{{resolve:secretsmanager:hook}}' },
      }),
    },
    {
      name: 'from one network',
      template: webhook({ Authentication: 'IP', AuthenticationConfiguration: { AllowedIPRange: '198.51.100.0/24' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'nothing',
      template: webhook({ Authentication: 'UNAUTHENTICATED', AuthenticationConfiguration: {} }),
      at: ['Webhook Properties.Authentication'],
    },
    {
      name: 'from everywhere',
      template: webhook({ Authentication: 'IP', AuthenticationConfiguration: { AllowedIPRange: '0.0.0.0/0' } }),
      at: ['Webhook Properties.AuthenticationConfiguration.AllowedIPRange'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: webhook({ Authentication: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Webhook Properties.Authentication'],
    },
  ],
};
