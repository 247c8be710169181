import type { RuleCases } from '../../../model/cases';

const queue = (Properties: object) => ({ Resources: { Queue: { Type: 'AWS::SQS::Queue', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'a queue for failures',
      template: queue({ RedrivePolicy: { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed', maxReceiveCount: 3 } }),
    },
  ],
  nonCompliant: [
    { name: 'none', template: queue({}), at: ['Queue Properties.RedrivePolicy.deadLetterTargetArn'] },
  ],
  notApplicable: [
    { name: 'takes failures', template: queue({ RedriveAllowPolicy: { redrivePermission: 'allowAll' } }) },
  ],
  unknown: [
    { name: 'an import', template: queue({ RedrivePolicy: { 'Fn::ImportValue': 'Shared' } }), at: ['Queue Properties.RedrivePolicy'] },
  ],
};
