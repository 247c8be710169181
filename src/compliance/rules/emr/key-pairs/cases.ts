import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'none', template: cluster({ Instances: {} }) },
  ],
  nonCompliant: [
    { name: 'a key', template: cluster({ Instances: { Ec2KeyName: 'admin' } }), at: ['Cluster Properties.Instances.Ec2KeyName'] },
    {
      name: 'of the deployment',
      template: {
        Parameters: { Key: { Type: 'AWS::EC2::KeyPair::KeyName' } },
        Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties: { Instances: { Ec2KeyName: { Ref: 'Key' } } } } },
      },
      at: ['Cluster Properties.Instances.Ec2KeyName'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'nodes of another stack',
      template: cluster({ Instances: { 'Fn::ImportValue': 'Instances' } }),
      at: ['Cluster Properties.Instances'],
    },
  ],
};
