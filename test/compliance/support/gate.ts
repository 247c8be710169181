import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { defineRule, failUnless, type Rule } from '../../../src/compliance/model/rule';
import type { Pack } from '../../../src/compliance/pack';
import { Severity } from '../../../src/compliance/severity';

/** A rule about names of resources: those that begin with `bad` break it. */
export function nameRule(id: string, type: string, property: string, severity = Severity.HIGH): Rule {
  return defineRule({
    id,
    title: `Names are good (${id})`,
    severity,
    level: 'baseline',
    types: [type],
    rationale: 'A test',
    remediation: 'Choose a good name',
    references: [],
    judge: (resource) => failUnless(resource.at(property).text()?.startsWith('bad') !== true, resource.at(property), 'the name is bad'),
  });
}

export const BUCKETS = nameRule('TEST-1', 'AWS::S3::Bucket', 'BucketName');
export const QUEUES = nameRule('TEST-10', 'AWS::SQS::Queue', 'QueueName');
export const TOPICS = nameRule('TEST-2', 'AWS::SNS::Topic', 'TopicName', Severity.LOW);

/** A pack of any rules. */
export function packOf(...rules: Rule[]): Pack {
  return { name: 'test', _rules: rules } as unknown as Pack;
}

export const PACK = packOf(BUCKETS, QUEUES, TOPICS);

export function newApp(): App {
  return new App({ outdir: mkdtempSync(join(tmpdir(), 'gate-')), analyticsReporting: false });
}

export interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly severity: string;
  readonly suggestedFix?: string;
  readonly ruleMetadata?: Record<string, string>;
  readonly violatingConstructs: {
    constructPath?: string; cloudFormationResource?: { templatePath: string; logicalId: string; propertyPaths?: string[] };
  }[];
}

export interface Outcome {
  /** The error that ended the synthesis. */
  readonly message?: string;
  readonly violations: readonly Violation[];
  readonly suppressed: readonly (Violation & { acknowledgedId: string; reason: string })[];
  /** `<rule> <severity> <construct path>`. */
  readonly lines: readonly string[];
}

/** Synthesizes, and reads what the CDK reported. */
export function synthesize(app: App): Outcome {
  let message: string | undefined;
  const silent = jest.spyOn(console, 'error').mockImplementation();
  try {
    app.synth({ force: true });
  } catch (error) {
    ({ message } = error as Error);
  } finally {
    silent.mockRestore();
    process.exitCode = 0; // the CDK sets it when a plugin fails; here the assertions decide
  }
  const reports = readReports(app);
  const violations = reports.flatMap((report) => report.violations);
  return {
    message,
    violations,
    suppressed: reports.flatMap(({ suppressedViolations }) => suppressedViolations ?? []),
    lines: violations.map(({ ruleName, severity, violatingConstructs: [{ constructPath }] }) => [ruleName, severity, constructPath ?? ''].join(' ').trim()).sort(),
  };
}

function readReports(app: App): { violations: Violation[]; suppressedViolations?: (Violation & { acknowledgedId: string; reason: string })[] }[] {
  try {
    return (JSON.parse(readFileSync(join(app.outdir, 'validation-report.json'), 'utf8')) as { pluginReports: ReturnType<typeof readReports> }).pluginReports
      .filter((report) => (report as unknown as { pluginName: string }).pluginName !== 'CloudFormation Validate');
  } catch {
    return [];
  }
}
