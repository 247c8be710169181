import { parameterOf } from '../../../domain/databases';
import { COMPLIANT, defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFT-4',
  title: 'Parameter groups of warehouses require TLS',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Redshift::ClusterParameterGroup'],
  rationale: 'Without TLS passwords and data are readable on the way.',
  remediation: 'Set require_ssl in Parameters to true',
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html',
  ],
  checks: ['redshift_cluster_in_transit_encryption_enabled'],
  controls: ['FSBP Redshift.2'],
  judge(group) {
    const setting = parameterOf(group, 'require_ssl');
    // The family redshift-2.0 requires TLS unless somebody says no.
    const isDefault = !setting.isSet && group.at('ParameterGroupFamily').isOneOf('redshift-2.0');
    return isDefault ? COMPLIANT : failUnless(setting.isTrue(), setting.isSet ? setting : group.at('Parameters'), 'clients may connect without TLS');
  },
});
