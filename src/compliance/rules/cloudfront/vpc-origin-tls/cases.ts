import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Origin: { Type: 'AWS::CloudFront::VpcOrigin', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'HTTPS',
      template: given({
        VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1', OriginProtocolPolicy: 'https-only' },
      }),
    },
  ],
  nonCompliant: [
    {
      name: 'HTTP',
      template: given({
        VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1', OriginProtocolPolicy: 'http-only' },
      }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginProtocolPolicy'],
    },
    {
      name: 'as the viewer does, by default',
      template: given({ VpcOriginEndpointConfig: { Name: 'o', Arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/a/1' } }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginProtocolPolicy'],
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
          OriginProtocolPolicy: { 'Fn::ImportValue': 'Policy' },
        },
      }),
      at: ['Origin Properties.VpcOriginEndpointConfig.OriginProtocolPolicy'],
    },
  ],
};
