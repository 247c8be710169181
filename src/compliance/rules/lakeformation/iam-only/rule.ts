import { defineRule, failUnless, judgeEach } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LAKEFORMATION-1',
  title: 'New databases and tables are not open to everybody with IAM permissions',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::LakeFormation::DataLakeSettings'],
  rationale: 'IAM_ALLOWED_PRINCIPALS passes by all permissions of Lake Formation.',
  remediation: 'Set CreateDatabaseDefaultPermissions and CreateTableDefaultPermissions to empty lists',
  references: ['https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html'],
  judge(settings) {
    const defaults = ['CreateDatabaseDefaultPermissions', 'CreateTableDefaultPermissions'].flatMap((name) => settings.at(name).items());
    return judgeEach(defaults, (one) => {
      const principal = one.at('Principal', 'DataLakePrincipalIdentifier');
      return failUnless(!principal.isOneOf('IAM_ALLOWED_PRINCIPALS') || one.at('Permissions').items().length === 0, principal, 'everybody with IAM permissions passes by Lake Formation');
    });
  },
});
