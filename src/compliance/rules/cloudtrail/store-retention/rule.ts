import { mustBeAtLeast } from '../../../domain/expect';
import { COMPLIANT, defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-17',
  title: 'Event data stores keep events for a year',
  severity: Severity.LOW,
  level: 'strict',
  types: ['AWS::CloudTrail::EventDataStore'],
  rationale: 'Intrusions are found months after they began.',
  remediation: 'Set RetentionPeriod to at least 365, or leave it out',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-eventdatastore.html',
  ],
  judge(store) {
    const days = store.at('RetentionPeriod');
    return days.isSet ? mustBeAtLeast(days, 365, `events are kept for ${days.text() ?? ''} days`) : COMPLIANT;
  },
});
