import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Origin: { Type: 'AWS::CloudFront::VpcOrigin', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'TLS 1.2',
      template: given({
        VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1', OriginSSLProtocols: ['TLSv1.2'] },
      }),
    },
    {
      name: 'not said',
      template: given({ VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1' } }),
    },
  ],
  nonCompliant: [
    {
      name: 'old ones',
      template: given({
        VpcOriginEndpointConfig: {
          Name: 'o',
          Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1',
          OriginSSLProtocols: ['TLSv1.2', 'TLSv1.1', 'SSLv3'],
        },
      }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginSSLProtocols.1', 'Origin Properties.VpcOriginEndpointConfig.OriginSSLProtocols.2'],
    },
    {
      name: 'a single one',
      template: given({
        VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1', OriginSSLProtocols: 'TLSv1' },
      }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginSSLProtocols'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: given({
        VpcOriginEndpointConfig: {
          Name: 'o',
          Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1',
          OriginSSLProtocols: [{ 'Fn::ImportValue': 'Protocol' }],
        },
      }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginSSLProtocols.0'],
    },
  ],
};
