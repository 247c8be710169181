import { judgeExposure } from '../../../domain/policies/exposure';
import { RESOURCE_POLICIES } from '../../../domain/policies/resource-policies';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** These have rules of their own. */
const OTHERS = /^AWS::(S3|SQS|SNS|KMS|Logs|SecretsManager)::/;
const TYPES = Object.keys(RESOURCE_POLICIES).filter((type) => !OTHERS.test(type));

export const rule = defineRule({
  id: 'IAM-42',
  title: 'Policies of streams, vaults, buses, repositories and other resources ask services for whom they act',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: TYPES,
  rationale: 'Anybody can make the service act for him: without aws:SourceAccount or aws:SourceArn it then uses this resource on his behalf.',
  remediation: 'Ask for aws:SourceAccount, or better aws:SourceArn, in the Condition of the statement',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  judge(resource) {
    return judgeExposure(resource, ['CONFUSED_DEPUTY'], (who) => `${who} may use the resource on behalf of any account`);
  },
});
