import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'MWAA-1',
  title: 'The pages of Airflow are not on the Internet',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::MWAA::Environment'],
  rationale: 'Everybody may try credentials, and holes of Airflow, against pages that run code.',
  remediation: 'Set WebserverAccessMode to PRIVATE_ONLY',
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html'],
  judge(environment) {
    return failUnless(!environment.at('WebserverAccessMode').isOneOf('PUBLIC_ONLY', 'PUBLIC_AND_PRIVATE'), environment.at('WebserverAccessMode'), 'the pages are on the Internet');
  },
});
