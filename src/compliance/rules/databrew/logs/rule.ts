import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DATABREW-1',
  title: 'Jobs of DataBrew are logged',
  severity: Severity.LOW,
  level: 'baseline',
  types: ['AWS::DataBrew::Job'],
  rationale: 'Nobody can tell what became of the data.',
  remediation: 'Leave out LogSubscription, or set it to ENABLE',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-databrew-job.html',
  ],
  judge(job) {
    return failUnless(!job.at('LogSubscription').isOneOf('DISABLE'), job.at('LogSubscription'), 'nothing is logged');
  },
});
