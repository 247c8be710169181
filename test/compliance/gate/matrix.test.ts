/** Every level, severity, threshold and place, acknowledged or not: what ends the synthesis, and what does not. */
import { NestedStack, Stack, Stage, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import { GateLevel } from '../../../src/compliance/gate-level';
import { Severity } from '../../../src/compliance/severity';
import { nameRule, newApp, packOf, synthesize } from '../support/gate';

const ORDER = [Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL];
const PLACES: Record<string, (app: App) => Stack> = {
  'a stack': (app) => new Stack(app, 'S'),
  'a nested stack': (app) => new NestedStack(new Stack(app, 'S'), 'N'),
  'a Stage': (app) => new Stack(new Stage(app, 'Prod'), 'S'),
  'a Stage in a Stage': (app) => new Stack(new Stage(new Stage(app, 'Prod'), 'Inner'), 'S'),
};
const CASES = Object.keys(PLACES).flatMap((place) => Object.values(GateLevel).map((level) => [place, level] as const));

describe.each(CASES)('in %s at the level %s', (place, level) => {
  test.each(ORDER.flatMap((severity) => ORDER.map((failOn) => [severity, failOn] as const)))('%s with failOn %s', (severity, failOn) => {
    for (const isAcknowledged of [false, true]) {
      const app = newApp();
      const stack = PLACES[place](app);
      const bucket = new s3.CfnBucket(stack, 'Bucket', { bucketName: 'bad' });
      if (isAcknowledged) {
        Validations.of(bucket).acknowledge({ id: 'SecurityBaseline::TEST-1', reason: 'a test' });
      }
      ComplianceGate.applyTo(app, { packs: [packOf(nameRule('TEST-1', 'AWS::S3::Bucket', 'BucketName', severity))], level, failOn });
      const { message, lines, suppressed } = synthesize(app);
      const blocks = level !== GateLevel.REPORT && ORDER.indexOf(severity) >= ORDER.indexOf(failOn);
      expect(message === undefined).toBe(isAcknowledged || !blocks);
      if (isAcknowledged) {
        expect(lines).toEqual([]);
        expect(suppressed).toHaveLength(1);
      } else if (!blocks) {
        expect(lines).toEqual([`TEST-1 warning ${bucket.node.path}`]);
      } else if (level === GateLevel.BLOCK) {
        expect(lines).toContain(`TEST-1 error ${bucket.node.path}`);
      } else {
        expect(message).toContain(`${severity} TEST-1 at ${bucket.node.path} Properties.BucketName`);
      }
    }
  });
});
