import type { RuleCases } from '../../../model/cases';

const topic = (Properties: object) => ({ Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties } } });

export const cases: RuleCases = {
  compliant: [
    {
      name: 'logged',
      template: topic({ DeliveryStatusLogging: [{ Protocol: 'sqs', FailureFeedbackRoleArn: 'arn:aws:iam::111122223333:role/sns' }] }),
    },
  ],
  nonCompliant: [
    { name: 'not logged', template: topic({}), at: ['Topic Properties.DeliveryStatusLogging'] },
    {
      name: 'successes only',
      template: topic({ DeliveryStatusLogging: [{ Protocol: 'sqs', SuccessFeedbackRoleArn: 'arn:aws:iam::111122223333:role/sns' }] }),
      at: ['Topic Properties.DeliveryStatusLogging'],
    },
  ],
  notApplicable: [
    { name: 'nothing of the kind', template: { Resources: { Other: { Type: 'AWS::CloudFormation::WaitConditionHandle' } } } },
  ],
  unknown: [
    {
      name: 'an import',
      template: topic({ DeliveryStatusLogging: { 'Fn::ImportValue': 'Shared' } }),
      at: ['Topic Properties.DeliveryStatusLogging'],
    },
  ],
};
