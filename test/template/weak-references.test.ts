import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { shown } from './support';
import { TemplateSet } from '../../src/template/template-set';

// Only the newest aws-cdk-lib makes weak references by a feature flag.
jest.mock('aws-cdk-lib', () => jest.requireActual<object>('aws-cdk-lib-newest'));
jest.mock('aws-cdk-lib/aws-s3', () => jest.requireActual<object>('aws-cdk-lib-newest/aws-s3'));

const PRODUCER = { account: '222222222222', region: 'eu-west-1' };
const CONSUMERS = {
  'near': PRODUCER,
  'in another Region': { account: '222222222222', region: 'us-west-2' },
  'in another account': { account: '333333333333', region: 'eu-west-1' },
};

function synthesize(strength: string, env: { account: string; region: string }): App {
  const app = new App({
    outdir: mkdtempSync(join(tmpdir(), 'cdk.out-')),
    context: { '@aws-cdk/core:defaultCrossStackReferences': strength },
  });
  const bucket = new CfnBucket(new Stack(app, 'Storage', { env: PRODUCER }), 'Bucket');
  const consumer = new Stack(app, 'Consumer', { env, crossRegionReferences: true });
  new CfnResource(consumer, 'X', { type: 'Custom::X', properties: { P: bucket.attrArn } });
  return app;
}

test.each([
  ['strong', 'near', 'Fn::ImportValue'],
  ['strong', 'in another Region', 'ExportsReader'],
  ['both', 'near', 'Fn::GetStackOutput'],
  ['weak', 'near', 'Fn::GetStackOutput'],
  ['weak', 'in another Region', 'Fn::GetStackOutput'],
  ['weak', 'in another account', '"RoleArn"'],
] as const)('%s, %s', (strength, place, written) => {
  const app = synthesize(strength, CONSUMERS[place]);
  for (const set of [TemplateSet.fromApp(app), TemplateSet.fromAssembly(app.outdir)]) {
    const consumer = set._stacks.find(({ id }) => id === 'Consumer')!.find('X')!;
    expect(JSON.stringify(consumer.raw)).toContain(written);
    expect(shown(consumer.properties.P)).toBe('arn:aws:s3:::storage-bucket-<lower(Storage/Bucket)>');
  }
});
