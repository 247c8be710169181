import type { RuleCases } from '../../../model/cases';

const notebook = (Properties: object) => ({ Resources: { Notebook: { Type: 'AWS::SageMaker::NotebookInstance', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'in a subnet', template: notebook({ SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] }) },
    { name: 'of another stack', template: notebook({ SubnetId: { 'Fn::ImportValue': 'Shared' } }) },
  ],
  nonCompliant: [
    { name: 'outside', template: notebook({}), at: ['Notebook Properties.SubnetId'] },
    { name: 'an empty text', template: notebook({ SubnetId: '' }), at: ['Notebook Properties.SubnetId'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: notebook({ SubnetId: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] } }),
      at: ['Notebook Properties.SubnetId'],
    },
  ],
};
