import { mustNotBeFalse } from '../../../domain/expect';
import { defineRule } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-15',
  title: 'Event data stores cover all Regions',
  severity: Severity.MEDIUM,
  level: 'baseline',
  types: ['AWS::CloudTrail::EventDataStore'],
  rationale: 'An attacker works in a Region that nobody looks at.',
  remediation: 'Leave out MultiRegionEnabled, or set it to true',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-eventdatastore.html',
  ],
  judge(store) {
    return mustNotBeFalse(store.at('MultiRegionEnabled'), 'events of other Regions are not kept');
  },
});
