import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-13',
  title: 'Event data stores cannot be deleted by one call',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::EventDataStore'],
  rationale: 'One call deletes the traces of everything before it.',
  remediation: 'Leave out TerminationProtectionEnabled, or set it to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-eventdatastore.html',
  ],
  judge(store) {
    return mustNotBeFalse(store.at('TerminationProtectionEnabled'), 'one call deletes all events');
  },
});
