import { App, CfnResource, Fn, Lazy, Mixins, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { read, write, type JsonObject } from '../../src/mixins/private/properties';
import { DbInstanceEncryption } from '../../src/mixins/rds-instance';
import { BucketPublicAccess } from '../../src/mixins/s3-bucket';
import { QueueEncryption } from '../../src/mixins/sqs-queue';

const BLOCKED = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

function propertiesOf(stack: Stack, type = 'AWS::S3::Bucket'): unknown[] {
  return Object.values(Template.fromStack(stack).findResources(type)).map(({ Properties }) => Properties);
}

describe('what a fix sees and changes', () => {
  test.each<[string, (stack: Stack) => void]>([
    ['a construct', (stack) => new s3.Bucket(stack, 'B', { blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: true }) })],
    ['a typed resource without the property', (stack) => new s3.CfnBucket(stack, 'B')],
    ['a generic resource', (stack) => new CfnResource(stack, 'B', { type: 'AWS::S3::Bucket', properties: { PublicAccessBlockConfiguration: { BlockPublicAcls: false } } })],
    ['an override', (stack) => { new s3.CfnBucket(stack, 'B').addPropertyOverride('PublicAccessBlockConfiguration.BlockPublicAcls', false); }],
    ['a lazy value', (stack) => { new s3.CfnBucket(stack, 'B', { publicAccessBlockConfiguration: Lazy.any({ produce: () => ({ blockPublicAcls: false }) }) }); }],
  ])('%s', (_what, create) => {
    const stack = new Stack();
    create(stack);
    Mixins.of(stack).apply(new BucketPublicAccess());
    expect(propertiesOf(stack)).toEqual([{ PublicAccessBlockConfiguration: BLOCKED }]);
  });

  test('inside of a stage, and twice', () => {
    const app = new App();
    const stack = new Stack(new Stage(app, 'Prod'), 'S');
    new s3.CfnBucket(stack, 'B', { bucketName: 'x' });
    Mixins.of(app).apply(new BucketPublicAccess());
    Mixins.of(app).apply(new BucketPublicAccess());
    expect(propertiesOf(stack)).toEqual([{ BucketName: 'x', PublicAccessBlockConfiguration: BLOCKED }]);
  });

  test('what is right already gets no override', () => {
    const stack = new Stack();
    const bucket = new s3.CfnBucket(stack, 'B', { publicAccessBlockConfiguration: s3.BlockPublicAccess.BLOCK_ALL });
    Mixins.of(stack).apply(new BucketPublicAccess());
    bucket.publicAccessBlockConfiguration = { blockPublicAcls: false };
    expect(propertiesOf(stack)).toEqual([{ PublicAccessBlockConfiguration: { BlockPublicAcls: false } }]);
  });
});

test('a property that a typed resource could have, but has not, is not there', () => {
  const stack = new Stack();
  new sqs.CfnQueue(stack, 'Open', { sqsManagedSseEnabled: false });
  new sqs.CfnQueue(stack, 'Keyed', { sqsManagedSseEnabled: false, kmsMasterKeyId: 'alias/own' });
  new rds.CfnDBInstance(stack, 'Alone', { storageEncrypted: false });
  new rds.CfnDBInstance(stack, 'Replica', { sourceDbInstanceIdentifier: 'source' });
  Mixins.of(stack).apply(new QueueEncryption(), new DbInstanceEncryption());
  expect(propertiesOf(stack, 'AWS::SQS::Queue')).toEqual([{ SqsManagedSseEnabled: true }, { SqsManagedSseEnabled: false, KmsMasterKeyId: 'alias/own' }]);
  expect(propertiesOf(stack, 'AWS::RDS::DBInstance')).toEqual([{ StorageEncrypted: true }, { SourceDBInstanceIdentifier: 'source' }]);
});

describe('overrides', () => {
  function changed(create: (stack: Stack, app: App) => CfnResource, change: (now: JsonObject) => JsonObject) {
    const app = new App();
    const stack = new Stack(app, 'S');
    const resource = create(stack, app);
    const now = read(resource);
    write(resource, now, change(now));
    return propertiesOf(stack, resource.cfnResourceType);
  }

  test('a list is written whole, and references to another stack in it stay imports', () => {
    const [properties] = changed((stack, app) => {
      const other = new s3.CfnBucket(new Stack(app, 'Other'), 'B');
      return new CfnResource(stack, 'X', { type: 'Test::X', properties: { List: [other.attrArn, `${other.ref}/x`, Fn.ref('AWS::Region'), 'gone'] } });
    }, (now) => ({ ...now, List: (now.List as string[]).slice(0, 3) }));
    expect(properties).toEqual({
      List: [
        { 'Fn::ImportValue': 'Other:ExportsOutputFnGetAttBArn0A410B42' },
        { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Other:ExportsOutputRefB826DFE55' }, '/x']] },
        { Ref: 'AWS::Region' },
      ],
    });
  });

  test('members of objects go away', () => {
    expect(changed((stack) => new CfnResource(stack, 'X', { type: 'Test::X', properties: { A: { B: 1, C: { 'd.e': 1, 'f': 2 } }, G: 1 } }),
      () => ({ A: { C: { f: 3 } } }))).toEqual([{ A: { C: { f: 3 } } }]);
  });

  test('an object takes the place of an intrinsic function', () => {
    expect(changed((stack) => new CfnResource(stack, 'X', { type: 'Test::X', properties: { A: { 'Fn::If': ['C', 1, 2] } } }),
      () => ({ A: { B: 1 } }))).toEqual([{ A: { B: 1 } }]);
  });
});
