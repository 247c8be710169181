import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LOGS-51',
  title: 'Policies of log destinations do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::Logs::Destination'],
  rationale: 'A principal that means everybody lets in each AWS account of the world, and where the service answers without credentials, the Internet.',
  remediation: 'Name the principals of the statement, or ask for aws:PrincipalOrgID in its Condition',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-logs-destination.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
  ],
  controls: ['CIS 7.0 2.21'],
  judge(resource) {
    return judgeExposure(resource, EVERYBODY, (who) => `${who} may send logs to the destination`);
  },
});
