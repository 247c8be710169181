import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LIGHTSAIL-5',
  title: 'Databases of Lightsail keep backups',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::Lightsail::Database'],
  rationale: 'What is deleted or spoiled cannot be brought back.',
  remediation: 'Set BackupRetention to true',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-database.html'],
  judge(resource) {
    return mustNotBeFalse(resource.at('BackupRetention'), 'no automatic backups');
  },
});
