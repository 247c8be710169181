import { judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-52',
  title: 'Policies of log groups ask services for whom they act',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Logs::LogGroup', 'AWS::Logs::ResourcePolicy'],
  rationale: 'Anybody can make the service act for him: without aws:SourceAccount or aws:SourceArn it then uses this resource on his behalf.',
  remediation: 'Ask for aws:SourceAccount, or better aws:SourceArn, in the Condition of the statement',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html'],
  judge(resource) {
    return judgeExposure(resource, ['CONFUSED_DEPUTY'], (who) => `${who} may use the resource on behalf of any account`);
  },
});
