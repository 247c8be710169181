import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'TRANSFER-7',
  title: 'Connectors log what they send',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Transfer::Connector'],
  rationale: 'Nobody sees which file went where.',
  remediation: 'Set LoggingRole',
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/transfer-connector-logging-enabled.html'],
  judge(connector) {
    const role = connector.at('LoggingRole');
    return failUnless(role.isSet && (role.isOpaque || role.text() !== ''), role, 'which file went where is not logged');
  },
});
