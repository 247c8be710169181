import { mustNotBeTrue } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'LIGHTSAIL-2',
  title: 'Databases of Lightsail are not public',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::Lightsail::Database'],
  rationale: 'Everybody on the Internet may try passwords.',
  remediation: 'Set PubliclyAccessible to false',
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-database.html'],
  judge(resource) {
    return mustNotBeTrue(resource.at('PubliclyAccessible'), 'the database is on the Internet');
  },
});
