import { mustBeNoPlainPassword } from '../../../domain/databases';
import { defineRule, NOT_APPLICABLE } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'REDSHIFTSERVERLESS-1',
  title: 'The template does not tell the password of the administrator',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::RedshiftServerless::Namespace'],
  rationale: 'Templates are kept in repositories, pipelines and the history of CloudFormation: whoever reads one of them logs in.',
  remediation: 'Give AdminUserPassword as a dynamic reference to Secrets Manager',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshiftserverless-namespace.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  judge(database) {
    const password = database.at('AdminUserPassword');
    return password.isSet ? mustBeNoPlainPassword(password) : NOT_APPLICABLE;
  },
});
