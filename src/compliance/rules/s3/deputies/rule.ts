import type { Statement } from '../../../../analysis/evaluation/types';
import { judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

/** What AWS's own pages and constructs let write logs with a look at nothing but the path; a strict rule has them. */
const DELIVERY = /^((delivery\.logs|cloudtrail|config|logdelivery\.elasticloadbalancing|ses)\.amazonaws\.com)/;
const isNoDelivery = ({ principals = [] }: Statement) => principals.some(({ kind, value }) => kind === 'Service' && !DELIVERY.test(value));

export const rule = defineRule({
  id: 'S3-52',
  title: 'Policies of buckets ask services for whom they act',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::S3::BucketPolicy', 'AWS::S3::AccessPoint'],
  rationale: 'Anybody can make the service act for him: without aws:SourceAccount or aws:SourceArn it then uses this resource on his behalf.',
  remediation: 'Ask for aws:SourceAccount, or better aws:SourceArn, in the Condition of the statement',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  judge(resource) {
    return judgeExposure(resource, ['CONFUSED_DEPUTY'], (who) => `${who} may use the resource on behalf of any account`, isNoDelivery);
  },
});
