import { EVERYBODY, judgeExposure } from '../../../domain/policies/exposure';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-51',
  title: 'Policies that are added to event buses do not let in everybody',
  severity: Severity.CRITICAL,
  level: 'baseline',
  types: ['AWS::Events::EventBusPolicy'],
  rationale: 'Everybody with an AWS account can send events that the rules of the bus take for real.',
  remediation: 'Name the account in Principal, or ask for aws:PrincipalOrgID in the Condition',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-events-eventbuspolicy.html'],
  checks: ['eventbridge_bus_exposed'],
  judge(policy) {
    if (policy.at('Statement').isSet) {
      return judgeExposure(policy, EVERYBODY, (who) => `${who} may use the event bus`);
    }
    const condition = policy.at('Condition');
    const isOfOrganization = condition.at('Key').isOneOf('aws:PrincipalOrgID') && !/^[*?]*$/.test(condition.at('Value').pattern() ?? '');
    const isPublic = policy.at('Principal').isOneOf('*') && !isOfOrganization;
    return failUnless(!isPublic, policy.at('Principal'), 'any AWS account may send events to the bus');
  },
});
