import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'DOCDB-6',
  title: 'Parameter groups of DocumentDB leave TLS on',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::DocDB::DBClusterParameterGroup'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set tls in Parameters to enabled or higher, or leave it out',
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html'],
  judge(group) {
    const tls = group.at('Parameters', 'tls');
    return failUnless(!tls.isOneOf('disabled'), tls, 'clients may connect without TLS');
  },
});
