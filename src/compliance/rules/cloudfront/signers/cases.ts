import type { RuleCases } from '../../../model/cases';

const distribution = (Properties: object) => ({ Resources: { Distribution: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a key group',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', TrustedKeyGroups: [{ 'Fn::ImportValue': 'Group' }] },
        },
      }),
    },
    {
      name: 'nobody, in a list',
      template: distribution({
        DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', TrustedSigners: [] } },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'the own account',
      template: distribution({
        DistributionConfig: { Enabled: true, DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', TrustedSigners: ['self'] } },
      }),
      at: ['Distribution Properties.DistributionConfig.DefaultCacheBehavior.TrustedSigners'],
    },
    {
      name: 'in another behavior',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          CacheBehaviors: [{ PathPattern: '/a', TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', TrustedSigners: ['111111111111'] }],
        },
      }),
      at: ['Distribution Properties.DistributionConfig.CacheBehaviors.0.TrustedSigners'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only', TrustedSigners: { 'Fn::ImportValue': 'Signers' } },
        },
      }),
      at: ['Distribution Properties.DistributionConfig.DefaultCacheBehavior.TrustedSigners'],
    },
  ],
};
