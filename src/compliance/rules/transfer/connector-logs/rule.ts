import { mustBeFilled } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
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
    return mustBeFilled(connector.at('LoggingRole'), 'which file went where is not logged');
  },
});
