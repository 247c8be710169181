import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack, Validations, type App } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { ComplianceGate } from '../../../src/compliance/compliance-gate';
import { GateReportFormat } from '../../../src/compliance/gate-report-file';
import { parseReport } from '../../../src/compliance/reports/parse-report';
import { newApp, PACK, synthesize } from '../support/gate';

function badApp(): App {
  const app = newApp();
  new s3.CfnBucket(new Stack(app, 'S'), 'Bucket', { bucketName: 'bad' });
  return app;
}

test.each([
  [GateReportFormat.JSON, 'json', '"ruleId": "TEST-1"'], [GateReportFormat.SARIF, 'sarif', '"ruleId": "TEST-1"'], [GateReportFormat.JUNIT, 'xml', 'TEST-1'],
  [GateReportFormat.MARKDOWN, 'md', 'TEST-1'],
])('%s is written into the assembly, anew in each synthesis', (format, extension, words) => {
  const app = badApp();
  ComplianceGate.applyTo(app, { packs: [PACK], reportFiles: [{ format }] });
  const expected = ['security-baseline-gate.json', `security-baseline.${extension}`].sort();
  for (let run = 1; run <= 2; run++) {
    expect(synthesize(app).lines).toEqual(['TEST-1 error S/Bucket']);
    expect(readdirSync(app.outdir).filter((name) => name.startsWith('security-baseline')).sort()).toEqual(expected);
  }
  expect(readFileSync(join(app.outdir, `security-baseline.${extension}`), 'utf8')).toContain(words);
});

test('or where it was asked for; it is the report that the command reads', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'reports-')), 'deep', 'report.json');
  const app = badApp();
  ComplianceGate.applyTo(app, { packs: [PACK], reportFiles: [{ format: GateReportFormat.JSON, path }] });
  synthesize(app);
  const { findings, packs } = parseReport(readFileSync(path, 'utf8'));
  expect(packs).toEqual(['test']);
  expect(findings).toMatchObject([{ ruleId: 'TEST-1', constructPath: 'S/Bucket', isBlocking: true }]);
});

test('one that cannot be written stops the synthesis, and hides no finding', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'reports-')), 'file');
  writeFileSync(file, '');
  const app = badApp();
  ComplianceGate.applyTo(app, { packs: [PACK], reportFiles: [{ format: GateReportFormat.JSON, path: join(file, 'report.json') }] });
  const { lines, violations } = synthesize(app);
  expect(lines).toEqual(['GATE-CONFIG fatal', 'TEST-1 error S/Bucket']);
  expect(violations.find(({ ruleName }) => ruleName === 'GATE-CONFIG')?.description).toMatch(/^A report could not be written: /);
});

test('registered by hand, it changes no file of an earlier synthesis: the CDK would refuse that', () => {
  const app = badApp();
  writeFileSync(join(app.outdir, 'security-baseline-gate.json'), 'earlier');
  Validations.of(app).addPlugins(new ComplianceGate({ packs: [PACK] }));
  expect(synthesize(app).lines).toEqual(['TEST-1 error S/Bucket']);
  expect(readFileSync(join(app.outdir, 'security-baseline-gate.json'), 'utf8')).toBe('earlier');
  expect(JSON.parse(readFileSync(join(app.outdir, 'security-baseline-gate-2.json'), 'utf8'))).toMatchObject({ findings: 1 });
});
