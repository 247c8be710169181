import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SQS-50',
  title: 'Policies of queues do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queuepolicy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  checks: ['sqs_queues_not_publicly_accessible'],
  judge(resource) {
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may use the queue`);
  },
});
