import { managementEventsOf } from '../../../domain/trails';
import type { Resource } from '../../../model/resource';
import { COMPLIANT, defineRule, fail } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-6',
  title: 'Some trail logs every call in the control plane, reads and writes',
  severity: Severity.HIGH,
  level: 'baseline',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Selectors that keep only writes, only data events, or only some services hide how an attacker looked around and what was changed.',
  remediation: 'Keep an event selector with IncludeManagementEvents true and ReadWriteType All, or an advanced one that asks for Management only',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  judge(trail) {
    const { read, write } = managementEventsOf(trail);
    const isWhole = (one: Resource) => !one.at('IsLogging').isFalse() && managementEventsOf(one).read && managementEventsOf(one).write;
    if ((read && write) || trail.estate.ofType(trail.type).some((one) => one !== trail && isWhole(one))) {
      return COMPLIANT;
    }
    const selectors = trail.at(trail.at('EventSelectors').isSet ? 'EventSelectors' : 'AdvancedEventSelectors');
    return fail(selectors, `management events are not logged: ${read ? '' : 'reads'}${read || write ? '' : ' and '}${write ? '' : 'writes'}`);
  },
});
