import type { RuleCases } from '../../../model/cases';

const codeSigningConfig = (Properties: object) => ({ Resources: { CodeSigningConfig: { Type: 'AWS::Lambda::CodeSigningConfig', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'enforced',
      template: codeSigningConfig({
        AllowedPublishers: { SigningProfileVersionArns: ['arn'] },
        CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Enforce' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'a warning',
      template: codeSigningConfig({
        AllowedPublishers: { SigningProfileVersionArns: ['arn'] },
        CodeSigningPolicies: { UntrustedArtifactOnDeployment: 'Warn' },
      }),
      at: ['CodeSigningConfig Properties.CodeSigningPolicies.UntrustedArtifactOnDeployment'],
    },
    {
      name: 'by default',
      template: codeSigningConfig({ AllowedPublishers: { SigningProfileVersionArns: ['arn'] } }),
      at: ['CodeSigningConfig Properties.CodeSigningPolicies.UntrustedArtifactOnDeployment'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: codeSigningConfig({ CodeSigningPolicies: { UntrustedArtifactOnDeployment: { 'Fn::ImportValue': 'Shared' } } }),
      at: ['CodeSigningConfig Properties.CodeSigningPolicies.UntrustedArtifactOnDeployment'],
    },
  ],
};
