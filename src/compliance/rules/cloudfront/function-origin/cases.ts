import type { RuleCases } from '../../../model/cases';

const distribution = (Properties: object) => ({ Resources: { Distribution: { Type: 'AWS::CloudFront::Distribution', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a control',
      template: {
        Resources: {
          Distribution: {
            Type: 'AWS::CloudFront::Distribution',
            Properties: {
              DistributionConfig: {
                Enabled: true,
                Origins: [
                  {
                    Id: 'a',
                    DomainName: 'abcdefghij.lambda-url.eu-west-1.on.aws',
                    CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
                    OriginAccessControlId: { 'Fn::GetAtt': ['Control', 'Id'] },
                  },
                ],
              },
            },
          },
          Control: {
            Type: 'AWS::CloudFront::OriginAccessControl',
            Properties: {
              OriginAccessControlConfig: { Name: 'c', OriginAccessControlOriginType: 'lambda', SigningBehavior: 'always', SigningProtocol: 'sigv4' },
            },
          },
        },
      },
    },
  ],
  nonCompliant: [
    {
      name: 'none',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [{ Id: 'a', DomainName: 'abcdefghij.lambda-url.eu-west-1.on.aws', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }],
        },
      }),
      at: ['Distribution Properties.DistributionConfig.Origins.0.OriginAccessControlId'],
    },
    {
      name: 'an empty name',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [
            {
              Id: 'a',
              DomainName: 'abcdefghij.lambda-url.eu-west-1.on.aws',
              CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
              OriginAccessControlId: '',
            },
          ],
        },
      }),
      at: ['Distribution Properties.DistributionConfig.Origins.0.OriginAccessControlId'],
    },
  ],
  notApplicable: [
    {
      name: 'a server',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [{ Id: 'a', DomainName: 'example.com', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }],
        },
      }),
    },
    {
      name: 'nobody knows which',
      template: distribution({
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { TargetOriginId: 'a', ViewerProtocolPolicy: 'https-only' },
          Origins: [{ Id: 'a', DomainName: { 'Fn::ImportValue': 'Domain' }, CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }],
        },
      }),
    },
  ],
  unknown: [
    {
      name: 'origins of another stack',
      template: distribution({ DistributionConfig: { Origins: { 'Fn::ImportValue': 'Origins' } } }),
      at: ['Distribution Properties.DistributionConfig.Origins'],
    },
  ],
};
