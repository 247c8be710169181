import { wholeOf } from '../../../domain/whole';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'EVENTS-8',
  title: 'Event buses say who may send to them',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::Events::EventBus'],
  rationale: 'Without a policy of its own, everybody of the account with rights on events sends whatever he likes.',
  remediation: 'Set Policy, or add an AWS::Events::EventBusPolicy',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/eventbridge-controls.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html',
  ],
  controls: ['FSBP EventBridge.3'],
  judge(bus) {
    const isSaid = bus.at('Policy').isSet || bus.referrers('AWS::Events::EventBusPolicy', 'EventBusName').length > 0;
    return failUnless(isSaid, wholeOf(bus), 'no policy of its own');
  },
});
