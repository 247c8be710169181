import { mustBeNoPlainPassword } from '../../../domain/databases';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LIGHTSAIL-4',
  title: 'Passwords of databases of Lightsail are not in the template',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lightsail::Database'],
  rationale: 'Whoever reads the template has the password.',
  remediation: 'Leave MasterUserPassword out, or give a dynamic reference to a secret',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-database.html'],
  judge(resource) {
    return mustBeNoPlainPassword(resource.at('MasterUserPassword'));
  },
});
