import { defineRule, failUnless, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

/** Engines whose connections `SslMode` decides about. */
const DATABASES = [
  'mysql', 'mariadb', 'aurora', 'aurora-postgresql', 'postgres', 'sqlserver', 'azuredb', 'oracle', 'db2', 'sybase', 'mongodb', 'docdb',
];

export const rule = defineRule({
  id: 'DMS-4',
  title: 'Endpoints of migrations use TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::DMS::Endpoint'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set SslMode to require, verify-ca or verify-full',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-endpoint.html',
  ],
  checks: ['dms_endpoint_ssl_enabled'],
  judge(endpoint) {
    if (!endpoint.at('EngineName').isOneOf(...DATABASES)) {
      return NOT_APPLICABLE;
    }
    const mode = endpoint.at('SslMode');
    return failUnless(mode.isSet && !mode.isOneOf('none'), mode, 'the whole database crosses the network in plain text');
  },
});
