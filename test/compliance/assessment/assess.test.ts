import { defineRule, unknown } from '../../../src/compliance/model/rule';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { Severity } from '../../../src/compliance/severity';
import { BUCKETS, nameRule, QUEUES } from '../support/gate';
import { assessed, lines } from '../support/judged';

const bucket = (name = 'bad'): unknown => ({ Type: 'AWS::S3::Bucket', Properties: { BucketName: name } });
const WHOLE = { reason: 'a test', where: 'a test' };

test.each(Object.values(Severity).flatMap((severity) => Object.values(Severity).map((failOn) => [severity, failOn] as const)))(
  'a finding that is %s blocks from %s on, or not', (severity, failOn) => {
    const order = [Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL];
    const { findings } = assessed({ A: bucket() }, [nameRule('TEST-1', 'AWS::S3::Bucket', 'BucketName', severity)], { failOn });
    expect(findings.map(({ isBlocking }) => isBlocking)).toEqual([order.indexOf(severity) >= order.indexOf(failOn)]);
  });

test.each([[OnUnknown.IGNORE, false], [OnUnknown.WARN, false], [OnUnknown.BLOCK, true]])('what is not known, with %s, blocks: %s', (onUnknown, isBlocking) => {
  const rule = defineRule({ ...BUCKETS, judge: (resource) => unknown(resource.at('BucketName'), 'nobody knows') });
  expect(assessed({ A: bucket() }, [rule], { onUnknown }).findings).toMatchObject([{ status: 'unknown', isBlocking }]);
});

test('a rule that broke blocks like one that failed', () => {
  const rule = defineRule({ ...BUCKETS, judge: () => { throw new Error('broken'); } });
  expect(assessed({ A: bucket() }, [rule]).findings).toMatchObject([{ status: 'error', isBlocking: true }]);
});

test('an acknowledgement covers what it names: rule, resource, property, stack', () => {
  const resources = { A: bucket(), B: bucket(), Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'bad' } } };
  const judged = (acknowledgement: object) => lines(assessed(resources, [BUCKETS, QUEUES], {
    acknowledgements: [{ ...WHOLE, ruleId: 'TEST-1', ...acknowledgement }],
  }));
  const open = ['TEST-1 A blocking', 'TEST-1 B blocking', 'TEST-10 Q blocking'];
  expect(judged({})).toEqual(['TEST-1 A acknowledged', 'TEST-1 B acknowledged', 'TEST-10 Q blocking']);
  expect(judged({ logicalId: 'A' })).toEqual(['TEST-1 A acknowledged', 'TEST-1 B blocking', 'TEST-10 Q blocking']);
  expect(judged({ logicalId: 'A', property: 'Properties.BucketName' })).toEqual(['TEST-1 A acknowledged', ...open.slice(1)]);
  for (const nothing of [{ property: 'Properties.Bucket' }, { stack: 'another' }, { constructPath: 'Another' }, { logicalId: 'a' }, { ruleId: 'TEST' }]) {
    expect(judged(nothing)).toEqual(['GATE-UNMATCHED' + ('logicalId' in nothing ? ' a' : ''), ...open]);
  }
});

test('of several that cover a finding the nearest speaks, with owner and date', () => {
  const { findings } = assessed({ A: bucket() }, [BUCKETS], {
    acknowledgements: [
      { ruleId: 'TEST-1', reason: 'everywhere', where: 'the app' },
      { ruleId: 'TEST-1', reason: 'here, owner=shop until=2027-01-31', where: 'here', logicalId: 'A' },
    ],
  });
  expect(findings.map(({ acknowledged }) => acknowledged)).toEqual([
    { reason: 'here, owner=shop until=2027-01-31', owner: 'shop', until: '2027-01-31', where: 'here' },
  ]);
});

test('one of a rule that exists but does not judge here is not one of nothing', () => {
  const acknowledgements = [{ ...WHOLE, ruleId: 'TEST-9' }];
  expect(lines(assessed({ A: bucket('good') }, [BUCKETS], { acknowledgements, otherRules: ['TEST-9'] }))).toEqual([]);
  expect(lines(assessed({ A: bucket('good') }, [BUCKETS], { acknowledgements }))).toEqual(['GATE-UNMATCHED']);
  expect(lines(assessed({ A: bucket('good') }, [BUCKETS], { acknowledgements, isPartial: true }))).toEqual([]);
});

test('the day on which it ends is the last that counts', () => {
  const acknowledgements = [{ ...WHOLE, ruleId: 'TEST-1', reason: 'soon, until=2026-11-25' }];
  expect(lines(assessed({ A: bucket() }, [BUCKETS], { acknowledgements }))).toEqual(['TEST-1 A acknowledged']);
  expect(lines(assessed({ A: bucket() }, [BUCKETS], { acknowledgements, today: '2026-11-26' }))).toEqual(['GATE-EXPIRED A blocking', 'TEST-1 A blocking']);
});
