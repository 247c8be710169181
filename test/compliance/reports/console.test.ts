import { documentOf } from './support';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { toConsole } from '../../../src/compliance/reports/formats/console';
import { Severity } from '../../../src/compliance/severity';

const { findings, ...rest } = documentOf();
const document = { ...rest, findings: findings.map((finding) => finding.logicalId === 'Hostile' ? { ...finding, message: 'it does not' } : finding) };

test('by template and resource, with everything that is needed', () => {
  expect(toConsole(document)).toBe(`templates/stack.yaml
  Accepted  AWS::KMS::Key  Stack/Accepted
    HIGH  TEST-1  Keys rotate
      Properties.EnableKeyRotation: it says nothing
      fix: Set it right
      fix by code: Mixins.of(app).apply(new mixins.KeyRotation())
      acknowledged, by us, until 2027-01-31: meant so owner=us until=2027-01-31
  Hostile  AWS::KMS::Key  Stack/Hostile
    HIGH  TEST-1  Keys rotate
      Properties.EnableKeyRotation: it does not
      fix: Set it right
      fix by code: Mixins.of(app).apply(new mixins.KeyRotation())
      to acknowledge: SecurityBaseline::TEST-1 at Stack/Hostile
  Plain  AWS::KMS::Key  Stack/Plain
    LOW  TEST-2  Keys have a policy
      Properties.KeyPolicy: there is none
      fix: Set it right
      does not block (MEDIUM and worse do)
      to acknowledge: SecurityBaseline::TEST-2 at Stack/Plain
  Queue  AWS::SQS::Queue  Stack/Queue
    CRITICAL error  TEST-4  Queues break the rule
      the rule could not be applied: it broke
      fix: Correct the template; if it is right, report the rule
      to acknowledge: SecurityBaseline::TEST-4 at Stack/Queue
  Topic  AWS::SNS::Topic  Stack/Topic
    MEDIUM unknown  TEST-3  Topics are known
      Properties.TopicName: only the deployment knows
      fix: Set it right
      not known before the deployment
      to acknowledge: SecurityBaseline::TEST-3 at Stack/Topic

To acknowledge what is meant to be so, with a reason that may name an owner and a last day (owner=team until=2027-01-31):
  in an app       Validations.of(construct).acknowledge({ id: 'SecurityBaseline::<rule>', reason: '…' })
  in a template   Metadata: { SecurityBaseline: { acknowledge: [{ id: <rule>, reason: … }] } } of the resource
  or in a file    cdk-security-baseline.json, see --config

2 findings block (1 CRITICAL, 1 HIGH); 2 other findings; 1 acknowledged. 5 resources in 1 template, 4 rules.
`);
});

test('places in files and scenarios', () => {
  const [finding] = document.findings;
  const text = toConsole({
    ...document,
    findings: [{
      ...finding, templateLocation: { line: 12, column: 7 }, sourceLocation: { file: 'lib/stack.ts', line: 3, column: 5 }, scenario: "'Environment' is 'prod'",
    }],
  });
  expect(text).toContain('  Accepted  AWS::KMS::Key  Stack/Accepted  made at lib/stack.ts:3:5\n');
  expect(text).toContain('    HIGH  TEST-1  Keys rotate  templates/stack.yaml:12:7\n');
  expect(text).toContain("\n      only when 'Environment' is 'prod'\n");
});

test('a template that was not read', () => {
  expect(toConsole(documentOf({ unreadable: true }))).toMatch(/^NOT READ {2}templates\/broken\.yaml: it is <broken>\n/);
});

test('quiet: only what blocks', () => {
  const text = toConsole(document, { quiet: true });
  expect(text).toContain('Hostile');
  expect(text).toContain('Queue');
  expect(text).not.toMatch(/Accepted|Plain|Topic|To acknowledge what/);
});

test('what is ignored is not shown', () => {
  expect(toConsole(documentOf({ onUnknown: OnUnknown.IGNORE }))).not.toContain('TEST-3');
});

test('nothing found', () => {
  const summary = { ...document.summary, blocking: 0, acknowledged: 0, open: { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0 } };
  expect(toConsole({ ...document, findings: [], summary }))
    .toBe('Nothing blocks. 5 resources in 1 template, 4 rules.\n');
});

test('colours only when asked for, and nothing of a template colours anything', () => {
  // eslint-disable-next-line no-control-regex
  const colours = /\u001b\[[\d;]*m/g;
  expect(toConsole(documentOf())).not.toMatch(/\u001b|\u202e|\u0000/);
  const painted = toConsole(documentOf({ failOn: Severity.LOW }), { color: true });
  expect(painted).toContain('\u001b[1;31mCRITICAL error\u001b[0m');
  expect(painted).toContain('\u001b[36mLOW\u001b[0m');
  expect(painted.replace(colours, '')).toBe(toConsole(documentOf({ failOn: Severity.LOW })));
});

test('what the gate says of itself cannot be acknowledged', () => {
  const [finding] = document.findings;
  const text = toConsole({ ...document, findings: [{ ...finding, ruleId: 'GATE-EXPIRED', acknowledged: undefined, isBlocking: true }] });
  expect(text).toContain('GATE-EXPIRED');
  expect(text).not.toMatch(/to acknowledge/i);
});
