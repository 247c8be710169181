import type { RuleCases } from '../../../model/cases';

const queue = (Properties: object) => ({ Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties } } });

export const cases: RuleCases = {
  compliant: [
    { name: 'by default', template: queue({}) },
    { name: 'explicitly', template: queue({ SqsManagedSseEnabled: true }) },
    { name: 'a key', template: queue({ SqsManagedSseEnabled: false, KmsMasterKeyId: 'alias/aws/sqs' }) },
  ],
  nonCompliant: [
    { name: 'off', template: queue({ SqsManagedSseEnabled: false }), at: ['Queue Properties.SqsManagedSseEnabled'] },
    { name: 'as a text', template: queue({ SqsManagedSseEnabled: 'false' }), at: ['Queue Properties.SqsManagedSseEnabled'] },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: queue({ SqsManagedSseEnabled: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Queue Properties.SqsManagedSseEnabled'],
    },
  ],
};
