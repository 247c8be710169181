import { fieldsOf, hasCategory } from '../../../domain/trails';
import type { Resource } from '../../../model/resource';
import { defineRule, failUnless } from '../../../model/rule';
import { Severity } from '../../../severity';

export const rule = defineRule({
  id: 'CLOUDTRAIL-8',
  title: 'Some trail logs reads and writes of objects in S3',
  severity: Severity.MEDIUM,
  level: 'strict',
  types: ['AWS::CloudTrail::Trail'],
  rationale: 'Management events do not show who read or deleted which object.',
  remediation: 'Add an event selector for AWS::S3::Object with ReadWriteType All',
  references: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudtrail-trail.html',
  ],
  checks: ['cloudtrail_s3_dataevents_read_enabled', 'cloudtrail_s3_dataevents_write_enabled', 'cloudtrail_s3_dataevents_enabled'],
  judge(trail) {
    const logsObjects = (one: Resource) => one.at('EventSelectors').items().some((selector) =>
      (!selector.at('ReadWriteType').isSet || selector.at('ReadWriteType').isOneOf('All'))
      && selector.at('DataResources').items().some((data) => data.at('Type').isOneOf('AWS::S3::Object')))
      || one.at('AdvancedEventSelectors').items().some((selector) => hasCategory(selector, 'Data')
      && fieldsOf(selector, 'readOnly').length === 0
      && fieldsOf(selector, 'resources.type').some((field) => field.at('Equals').texts().includes('AWS::S3::Object')));
    const place = trail.at(trail.at('AdvancedEventSelectors').isSet ? 'AdvancedEventSelectors' : 'EventSelectors');
    return failUnless(trail.estate.ofType(trail.type).some(logsObjects), place, 'who reads and writes objects is not logged');
  },
});
