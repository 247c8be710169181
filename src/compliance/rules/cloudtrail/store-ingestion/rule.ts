import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-14',
  title: 'Event data stores take in events',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudTrail::EventDataStore'],
  rationale: 'A store that takes in nothing looks like an account in which nothing happens.',
  remediation: 'Leave out IngestionEnabled, or set it to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-eventdatastore.html',
  ],
  judge(store) {
    return mustNotBeFalse(store.at('IngestionEnabled'), 'no event is taken in');
  },
});
