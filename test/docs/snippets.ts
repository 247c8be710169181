/** What docs/analysis.md shows: its snippets, which are the files of `analysis/`, and what they print. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { App } from 'aws-cdk-lib';
import type * as iam from 'aws-cdk-lib/aws-iam';
import { analysis, baseline } from 'cdk-security-baseline';
import { build } from '../../examples/account-baseline/app';

export const PAGE = resolve(__dirname, '../../docs/analysis.md');
const FOLDER = join(__dirname, 'analysis');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

/** The blocks of a language on the page. */
export function blocks(language: string): string[] {
  return [...readFileSync(PAGE, 'utf8').matchAll(blockOf(language))].map((match) => match[1] ?? '');
}

export function blockOf(language: string): RegExp {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
}

/** The snippets, in order. */
export function snippets(): string[] {
  return readdirSync(FOLDER).sort().map(read);
}

/** Files of the snippets that print something, in order. */
export function printing(): string[] {
  return readdirSync(FOLDER).sort().filter((file) => read(file).includes('console.log')).map((file) => join(FOLDER, file));
}

/** A folder as the snippets want it: an assembly, and a template that no CDK made. */
export function workFolder(): string {
  const work = mkdtempSync(join(tmpdir(), 'docs-'));
  const app = new App({ outdir: join(work, 'cdk.out') });
  build(app);
  app.synth();
  writeFileSync(join(work, 'legacy.yaml'), LEGACY);
  return work;
}

/** What a snippet prints when `load` runs it. */
export function outputOf(load: () => void): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (...values: unknown[]) => { lines.push(`${format(...values)}\n`); };
  try {
    load();
  } finally {
    console.log = log;
  }
  return lines.join('');
}

/** How the test of the page fails when developers may stop the trail. */
export function weakenedExplanation(): string {
  const app = new App();
  const { auditTrail, jobFunctionGroups } = new baseline.SecurityBaselineStack(app, 'SecurityBaseline').global;
  const policy = jobFunctionGroups.protectBaselinePolicy.node.defaultChild as iam.CfnManagedPolicy;
  policy.addPropertyOverride('PolicyDocument.Statement.0.Action', ['cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors']);
  try {
    analysis.AccessAssertions.of(app).mayNot({
      principal: 'Developers',
      actions: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'cloudtrail:UpdateTrail', 'cloudtrail:PutEventSelectors'],
      resources: [auditTrail.trailArn],
    });
  } catch (error) {
    return `${(error as Error).message}\n`;
  }
  throw new Error('the weakened policy passes the test');
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
