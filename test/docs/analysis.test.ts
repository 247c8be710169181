/** docs/analysis.md: every snippet is a file of docs/analysis here, which compiles and runs; every output is what it prints. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { App } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { analysis, baseline } from 'cdk-security-baseline';
import { build } from '../../examples/account-baseline/app';

const page = readFileSync(resolve(__dirname, '../../docs/analysis.md'), 'utf8');
const blocks = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
const folder = join(__dirname, 'analysis');
const files = readdirSync(folder).sort();
const printing = files.filter((file) => !file.endsWith('.test.ts') && readFileSync(join(folder, file), 'utf8').includes('console.log'));

let work: string;
const before = process.cwd();

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'docs-'));
  const app = new App({ outdir: join(work, 'cdk.out') });
  build(app);
  app.synth();
  writeFileSync(join(work, 'legacy.yaml'), LEGACY);
  process.chdir(work);
});

afterAll(() => {
  process.chdir(before);
  rmSync(work, { recursive: true, force: true });
});

test('the snippets are the files of this folder, in order', () => {
  expect(blocks('ts')).toEqual(files.map((file) => readFileSync(join(folder, file), 'utf8')));
});

test.each(printing.map((file, index) => [file, index] as const))('%s prints what the page says', (file, index) => {
  expect(outputOf(join(folder, file))).toBe(blocks('text')[index]);
});

test('the test of the page fails with the words of the page when the policy is weakened', () => {
  const app = new App();
  const { auditTrail, jobFunctionGroups } = new baseline.SecurityBaselineStack(app, 'SecurityBaseline').global;
  const policy = jobFunctionGroups.protectBaselinePolicy.node.defaultChild as iam.CfnManagedPolicy;
  policy.addPropertyOverride('PolicyDocument.Statement.0.Action', ['cloudtrail:DeleteTrail']);

  expect(() => {
    analysis.AccessAssertions.of(app).mayNot({
      principal: 'Developers', actions: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'], resources: [auditTrail.trailArn],
    });
  }).toThrow(new Error(blocks('text').at(-1)?.trimEnd()));
});

test('every output of the page was compared', () => {
  expect(blocks('text')).toHaveLength(printing.length + 1);
});

function outputOf(file: string): string {
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((...values: unknown[]) => { lines.push(`${format(...values)}\n`); });
  try {
    jest.isolateModules(() => { jest.requireActual(file); });
  } finally {
    log.mockRestore();
  }
  return lines.join('');
}

/** A bucket that anybody may read, in YAML with short tags. */
const LEGACY = `
Resources:
  Exports:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: legacy-exports
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Exports
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: s3:GetObject
            Resource: !Sub '\${Exports.Arn}/*'
`;
