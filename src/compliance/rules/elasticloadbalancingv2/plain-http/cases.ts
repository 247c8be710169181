import type { RuleCases } from '../../../model/cases';

const FORWARD = [{ Type: 'forward', TargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/web/1' }];
const REDIRECT = [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', Port: '443', StatusCode: 'HTTP_301' } }];
const listener = (Properties: object, balancer: object = {}) => ({
  Resources: {
    Balancer: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: balancer },
    Listener: {
      Type: 'AWS::ElasticLoadBalancingV2::Listener',
      Properties: { LoadBalancerArn: { Ref: 'Balancer' }, Protocol: 'HTTP', Port: 80, ...Properties },
    },
  },
});

export const cases: RuleCases = {
  compliant: [
    { name: 'a redirect', template: listener({ DefaultActions: REDIRECT }) },
    { name: 'a fixed answer', template: listener({ DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }] }) },
  ],
  nonCompliant: [
    { name: 'forwarded', template: listener({ DefaultActions: FORWARD }), at: ['Listener Properties.DefaultActions.0'] },
    {
      name: 'a redirect to the same protocol',
      template: listener({ DefaultActions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301' } }] }),
      at: ['Listener Properties.DefaultActions.0'],
    },
    {
      name: 'forwarded by a rule of its own',
      template: {
        Resources: {
          ...listener({ DefaultActions: REDIRECT }).Resources,
          Rule: { Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties: { ListenerArn: { Ref: 'Listener' }, Actions: FORWARD } },
        },
      },
      at: ['Rule Properties.Actions.0'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
    { name: 'HTTPS', template: listener({ Protocol: 'HTTPS', DefaultActions: FORWARD }) },
    { name: 'the other kind of load balancer', template: listener({ DefaultActions: FORWARD }, { Scheme: 'internal' }) },
  ],
  unknown: [
    {
      name: 'a parameter without a value',
      template: { Parameters: { Value: { Type: 'String' } }, ...listener({ Protocol: { Ref: 'Value' }, DefaultActions: FORWARD }) },
      at: ['Listener Properties.Protocol'],
    },
  ],
};
