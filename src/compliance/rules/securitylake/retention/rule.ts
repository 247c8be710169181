import { mustBeAtLeast } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'SECURITYLAKE-2',
  title: 'Security Lake keeps logs for a year',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::SecurityLake::DataLake'],
  rationale: 'Intrusions are found months after they began.',
  remediation: 'Set LifecycleConfiguration.Expiration.Days to 365 or more, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-securitylake-datalake.html',
  ],
  judge(lake) {
    const days = lake.at('LifecycleConfiguration', 'Expiration', 'Days');
    return days.isSet ? mustBeAtLeast(days, 365, `logs are kept for ${days.text() ?? ''} days`) : COMPLIANT;
  },
});
