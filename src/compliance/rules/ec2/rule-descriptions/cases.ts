import type { RuleCases } from '../../../model/cases';

const one = (Properties: object) => ({ Resources: { One: { Type: 'AWS::EC2::SecurityGroup', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'described',
      template: one({ SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0', Description: 'The shop' }] }),
    },
  ],
  nonCompliant: [
    {
      name: 'not described',
      template: one({ SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }] }),
      at: ['One Properties.SecurityGroupIngress.0.Description'],
    },
    {
      name: 'in a resource of its own',
      template: {
        Resources: { One: { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: 'sg-1', IpProtocol: '-1', Description: '' } } },
      },
      at: ['One Properties.Description'],
    },
  ],
  notApplicable: [
    { name: 'another resource', template: { Resources: { Other: { Type: 'AWS::SNS::Topic' } } } },
  ],
  unknown: [
    {
      name: 'rules that nobody knows',
      template: { Parameters: { Value: { Type: 'String' } }, ...one({ SecurityGroupIngress: { Ref: 'Value' } }) },
      at: ['One Properties.SecurityGroupIngress'],
    },
  ],
};
