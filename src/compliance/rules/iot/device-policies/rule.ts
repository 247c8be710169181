import { allowsEverything, allowsForAll } from '../../../domain/policies/devices';
import { documentAt, elementPlace, requireStatements } from '../../../domain/policies/document';
import { defineRule, fail, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'IOT-8',
  title: 'Policies of devices let no device act for every other',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::IoT::Policy'],
  rationale: 'Whoever takes the key out of one device reads what all the others send, sends in their name, or throws them off by connecting as they do.',
  remediation: 'Name the actions, and the device in Resource: client/${iot:Connection.Thing.ThingName}, topic/…/${iot:Connection.Thing.ThingName}/…',
  references: [
    'https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-iot-policy-permissive.html',
    'https://docs.aws.amazon.com/iot/latest/developerguide/thing-policy-variables.html',
  ],
  judge(resource) {
    const document = documentAt(resource.at('PolicyDocument'), 'identity');
    if (document === undefined) {
      return NOT_APPLICABLE;
    }
    const found = document.policy.statements.filter(({ effect }) => effect === 'Allow').flatMap((statement) => {
      if (allowsEverything(statement)) {
        return fail(elementPlace(document, statement, 'Action', 'NotAction'), 'a device may do whatever it likes');
      }
      const action = allowsForAll(statement);
      return action === undefined ? [] : fail(elementPlace(document, statement, 'Resource', 'NotResource'), `${action} is allowed for every other device as well`);
    });
    if (found.length === 0) {
      requireStatements(document);
    }
    return found;
  },
});
