import type { RuleCases } from '../../../model/cases';

const given = (Properties: object) => ({ Resources: { Stack: { Type: 'AWS::CloudFormation::Stack', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a topic',
      template: given({ TemplateURL: 'https://s3.amazonaws.com/b/t', NotificationARNs: [{ 'Fn::ImportValue': 'Topic' }] }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: given({ TemplateURL: 'https://s3.amazonaws.com/b/t' }), at: ['Stack Properties.NotificationARNs'] },
    { name: 'an empty list', template: given({ NotificationARNs: [] }), at: ['Stack Properties.NotificationARNs'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    { name: 'an import', template: given({ NotificationARNs: { 'Fn::ImportValue': 'Topics' } }), at: ['Stack Properties.NotificationARNs'] },
  ],
};
