import { mustCarryNoSecret, PAYLOADS } from '../../../domain/secrets/payloads';
import { placesAt } from '../../../domain/secrets/places';
import { defineRule, judgeEach, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECRET-13',
  title: 'Inputs, definitions and documents that services hand on hold no secrets in plain text',
  severity: Severity.HIGH,
  level: 'baseline',
  types: Object.keys(PAYLOADS),
  rationale: 'Who may describe the rule, the state machine or the document reads all of it, and so does who sees the template; inputs also stand in the history of each run.',
  remediation: 'Hand over the name or ARN of a secret and let the receiver fetch it; calls over HTTP get theirs from an EventBridge connection, commands from a SecureString parameter',
  references: [
    'https://docs.aws.amazon.com/step-functions/latest/dg/connect-third-party-apis.html',
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-data-protection.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  ],
  judge(resource) {
    const payloads = (PAYLOADS[resource.type] ?? []).flatMap((path) => placesAt(resource, path));
    return payloads.length === 0 ? NOT_APPLICABLE : judgeEach(payloads, mustCarryNoSecret);
  },
});
