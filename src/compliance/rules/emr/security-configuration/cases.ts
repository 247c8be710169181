import type { RuleCases } from '../../../model/cases';

const cluster = (Properties: object) => ({ Resources: { Cluster: { Type: 'AWS::EMR::Cluster', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'one', template: cluster({ Name: 'c', SecurityConfiguration: 'strong' }) },
    { name: 'of another stack', template: cluster({ SecurityConfiguration: { 'Fn::ImportValue': 'Shared' } }) },
  ],
  nonCompliant: [
    { name: 'none', template: cluster({ Name: 'c' }), at: ['Cluster Properties.SecurityConfiguration'] },
    { name: 'an empty text', template: cluster({ SecurityConfiguration: '' }), at: ['Cluster Properties.SecurityConfiguration'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'put together',
      template: cluster({
        SecurityConfiguration: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Shared' }, { 'Fn::ImportValue': 'Other' }]] },
      }),
      at: ['Cluster Properties.SecurityConfiguration'],
    },
  ],
};
