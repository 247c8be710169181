import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { IBucket } from 'aws-cdk-lib/aws-s3';
import { TrailDataEvents } from '../audit-trail-props';

type Selector = CfnTrail.AdvancedEventSelectorProperty;

const CATEGORY = 'eventCategory';

/** What the trail records: all management events, and the data events asked for. */
export function eventSelectors(dataEvents: TrailDataEvents[], ownBuckets: IBucket[]): Selector[] {
  return [
    { name: 'Management events', fieldSelectors: [{ field: CATEGORY, equalTo: ['Management'] }] },
    ...dataEvents.map((events) => events === TrailDataEvents.LAMBDA ? LAMBDA : s3(events, ownBuckets)),
  ];
}

const LAMBDA: Selector = {
  name: 'Lambda invocations',
  fieldSelectors: [{ field: CATEGORY, equalTo: ['Data'] }, { field: 'resources.type', equalTo: ['AWS::Lambda::Function'] }],
};

/** Without the trail's own buckets: each delivered log file would be an event in the next one, without end. */
function s3(events: TrailDataEvents, ownBuckets: IBucket[]): Selector {
  const writesOnly = events === TrailDataEvents.S3_WRITE;
  return {
    name: writesOnly ? 'S3 object writes' : 'S3 object access',
    fieldSelectors: [
      { field: CATEGORY, equalTo: ['Data'] },
      { field: 'resources.type', equalTo: ['AWS::S3::Object'] },
      ...(writesOnly ? [{ field: 'readOnly', equalTo: ['false'] }] : []),
      { field: 'resources.ARN', notStartsWith: ownBuckets.map((bucket) => bucket.arnForObjects('')) },
    ],
  };
}
