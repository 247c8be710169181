import { assess } from '../../../src/compliance/assessment/assess';
import type { Framework } from '../../../src/compliance/controls/controls';
import { judge } from '../../../src/compliance/engine/judge';
import type { Assessment, AssessedFinding } from '../../../src/compliance/model/assessment';
import { defineRule, fail, unknown, type Rule } from '../../../src/compliance/model/rule';
import { OnUnknown } from '../../../src/compliance/on-unknown';
import { matrixOf } from '../../../src/compliance/reports/matrix/matrix-of';
import type { ReportAccess, ReportDocument } from '../../../src/compliance/reports/report-document';
import { reportOf } from '../../../src/compliance/reports/report-of';
import { Severity } from '../../../src/compliance/severity';
import { TemplateSet } from '../../../src/template/template-set';

/** What no report may take for its own language. */
export const HOSTILE = '</script><img src=x onerror=alert(1)> | `code` [click](https://evil.example) @everyone #1 ]]> & "quoted" \u001b[31m\u0000\ud800 \u202e *bold* _it_';

const texts = { rationale: 'Why it matters.', remediation: 'Set it right', references: ['https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html'] };

export const RULES: readonly Rule[] = [
  defineRule({
    ...texts,
    id: 'TEST-1',
    title: 'Keys rotate',
    severity: Severity.HIGH,
    level: 'baseline',
    types: ['AWS::KMS::Key'],
    controls: ['FSBP KMS.4', 'CIS 7.0 3.6'],
    judge: (resource) => resource.at('EnableKeyRotation').isTrue() ? [] : fail(resource.at('EnableKeyRotation'), `it says ${resource.at('Description').text() ?? 'nothing'}`),
  }),
  defineRule({
    ...texts,
    id: 'TEST-2',
    title: 'Keys have a policy',
    severity: Severity.LOW,
    level: 'strict',
    types: ['AWS::KMS::Key'],
    judge: (resource) => resource.at('KeyPolicy').isSet ? [] : fail(resource.at('KeyPolicy'), 'there is none'),
  }),
  defineRule({
    ...texts,
    id: 'TEST-3',
    title: 'Topics are known',
    severity: Severity.MEDIUM,
    level: 'baseline',
    types: ['AWS::SNS::Topic'],
    judge: (resource) => unknown(resource.at('TopicName'), 'only the deployment knows'),
  }),
  defineRule({
    ...texts,
    id: 'TEST-4',
    title: 'Queues break the rule',
    severity: Severity.CRITICAL,
    level: 'baseline',
    types: ['AWS::SQS::Queue'],
    judge: () => { throw new Error('it broke'); },
  }),
];

export const TEMPLATE = {
  Resources: {
    Hostile: { Metadata: { 'aws:cdk:path': 'Stack/Hostile' }, Type: 'AWS::KMS::Key', Properties: { Description: HOSTILE, KeyPolicy: {} } },
    Plain: { Metadata: { 'aws:cdk:path': 'Stack/Plain' }, Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
    Accepted: { Metadata: { 'aws:cdk:path': 'Stack/Accepted' }, Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } },
    Topic: { Metadata: { 'aws:cdk:path': 'Stack/Topic' }, Type: 'AWS::SNS::Topic' },
    Queue: { Metadata: { 'aws:cdk:path': 'Stack/Queue' }, Type: 'AWS::SQS::Queue' },
  },
};

export const ACCESS: ReportAccess = {
  outsiders: [{
    kind: 'PUBLIC',
    path: 'Stack/Bucket',
    principal: '*',
    actions: ['s3:GetObject'],
    statement: `statement 1 of ${HOSTILE}`,
    certainty: 'CERTAIN',
    conditions: [],
    remedy: 'name the principals',
  }],
  escalationPaths: [{
    from: 'Stack/Role',
    to: 'ADMINISTRATOR',
    administrator: true,
    certainty: 'POSSIBLE',
    conditions: [HOSTILE],
    steps: [{
      from: 'Stack/Role',
      to: 'ADMINISTRATOR',
      technique: 'iam-attach',
      title: 'attach a policy to itself',
      actions: ['iam:AttachRolePolicy'],
      via: ['statement 1'],
      through: '',
      certainty: 'POSSIBLE',
      conditions: [HOSTILE],
      references: [],
    }],
  }],
  administrators: ['Stack/Admin'],
  principals: [{
    principal: 'Stack/Role',
    kind: 'role',
    services: [{ service: 'iam', list: 1, read: 2, write: 3, permissionsManagement: 4, tagging: 5 }],
    writesEverything: ['iam'],
    managesPermissionsOfEverything: ['iam'],
    grantingActions: ['iam:PassRole'],
    unknowns: ['something'],
  }],
  warnings: [HOSTILE],
};

export interface Changes {
  readonly template?: unknown;
  readonly failOn?: Severity;
  readonly onUnknown?: OnUnknown;
  readonly unreadable?: boolean;
  readonly change?: (finding: AssessedFinding) => AssessedFinding;
}

export function assessed(changes: Changes = {}): Assessment {
  const { template = TEMPLATE, failOn = Severity.MEDIUM, onUnknown = OnUnknown.WARN, unreadable = false, change = (one) => one } = changes;
  const set = TemplateSet.fromDocument(template as Record<string, unknown>);
  const judged = judge(set, RULES);
  const assessment = assess(judged, [
    { path: 'templates/stack.yaml', resources: judged.resources },
    ...(unreadable ? [{ path: 'templates/broken.yaml', resources: 0, unreadable: 'it is <broken>' }] : []),
  ], {
    failOn,
    onUnknown,
    neverAcknowledge: [],
    today: '2026-11-25',
    acknowledgements: [{ ruleId: 'TEST-1', reason: 'meant so owner=us until=2027-01-31', where: 'config file', stack: 'Stack', logicalId: 'Accepted' }],
  });
  return { ...assessment, findings: assessment.findings.map((finding) => change({ ...finding, templatePath: 'templates/stack.yaml' })) };
}

const FRAMEWORK: Framework = {
  id: 'test',
  name: 'CIS 7.0',
  source: '',
  controls: [['3.6', 'Keys rotate'], ['3.7', HOSTILE], ['3.8', 'Nothing looks at it']].map(([id, title]) => ({ id, title, section: 'Keys', checks: [] })),
};

/** With a matrix of one control that failed and two that nothing looks at. */
export function withMatrix(document: ReportDocument): ReportDocument {
  return { ...document, matrices: [matrixOf(FRAMEWORK, document.rules, document.findings)] };
}

export function documentOf(changes: Changes = {}, access?: ReportAccess): ReportDocument {
  return reportOf(assessed(changes), RULES, {
    version: '1.2.3',
    packs: ['baseline'],
    failOn: changes.failOn ?? Severity.MEDIUM,
    onUnknown: changes.onUnknown ?? OnUnknown.WARN,
    access,
    fixHints: [{ ruleId: 'TEST-1', fix: 'mixins.KeyRotation' }, { ruleId: 'TEST-9', fix: 'mixins.Other' }],
  });
}
