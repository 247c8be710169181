import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SNS-3',
  title: 'Topics log failed deliveries',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SNS::Topic'],
  rationale: 'An alarm that never arrived is not noticed.',
  remediation: 'Set DeliveryStatusLogging with a FailureFeedbackRoleArn',
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html'],
  controls: ['FSBP SNS.2'],
  judge(topic) {
    const logging = topic.at('DeliveryStatusLogging');
    return failUnless(logging.items().some((one) => one.at('FailureFeedbackRoleArn').isSet), logging, 'failed deliveries are not logged');
  },
});
