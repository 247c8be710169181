import { Stack, Stage, Validations, type IPolicyValidationContext, type IPolicyValidationPlugin, type PolicyValidationPluginReport } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ComplianceGate, type ComplianceGateProps } from '../../../src/compliance/compliance-gate';
import { GateLevel } from '../../../src/compliance/gate-level';
import { newApp, PACK, synthesize } from '../support/gate';

function make() {
  const app = newApp();
  const stack = new Stack(app, 'S');
  new iam.CfnManagedPolicy(stack, 'Policy', {
    policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:*', 'sqs:*'], Resource: 'arn:aws:s3:::x' }] },
  });
  return { app, stack };
}

function judged({ app }: ReturnType<typeof make>, props: ComplianceGateProps = {}) {
  ComplianceGate.applyTo(app, { packs: [PACK], plugins: [new AwsSolutionsChecks(app)], ...props });
  return synthesize(app);
}

const IAM5 = 'AwsSolutions-IAM5 error S/Policy';

test('findings of cdk-nag are findings of the gate, each by itself, with place and severity', () => {
  const { lines, violations, message } = judged(make());
  expect(lines).toEqual([IAM5, IAM5]);
  expect(violations.map(({ description }) => /\[[^[]*\]$/.exec(description)?.[0])).toEqual(['[Action::s3:*]', '[Action::sqs:*]']);
  expect(violations[0]).toMatchObject({ ruleMetadata: { rule: 'AwsSolutions-IAM5[Action::s3:*]', severity: 'HIGH' } });
  expect(violations[0].violatingConstructs[0]).toMatchObject({ constructPath: 'S/Policy', cloudFormationResource: { logicalId: 'Policy', templatePath: 'S.template.json' } });
  expect(message).toContain("Acknowledge with 'SecurityBaseline::AwsSolutions-IAM5'");
});

test.each(['SecurityBaseline::AwsSolutions-IAM5', 'AwsSolutions::AwsSolutions-IAM5'])('one acknowledgement covers all findings of a rule: %s', (id) => {
  const made = make();
  Validations.of(made.stack).acknowledge({ id, reason: 'a test' });
  expect(judged(made)).toMatchObject({ lines: [], message: undefined });
});

test('it can cover one finding alone', () => {
  const made = make();
  made.stack.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { 'SecurityBaseline::AwsSolutions-IAM5[Action::s3:*]': 'a test' });
  expect(judged(made).violations.map(({ ruleMetadata }) => ruleMetadata?.rule)).toEqual(['AwsSolutions-IAM5[Action::sqs:*]']);
});

test('the way of cdk-nag to acknowledge still holds', () => {
  const made = make();
  for (const action of ['s3:*', 'sqs:*']) {
    made.stack.node.addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, { [`Annotation::AwsSolutions-IAM5[Action::${action}]`]: 'a test' });
  }
  expect(judged(made)).toMatchObject({ lines: [], message: undefined });
});

test('a rule of cdk-nag that throws is told from one that found something', () => {
  const made = make();
  const parameter = new ec2.CfnSecurityGroup(made.stack, 'Param', { groupDescription: 'x', securityGroupIngress: [{ ipProtocol: 'tcp', cidrIp: made.stack.resolve({ Ref: 'X' }) as never }] });
  parameter.addPropertyOverride('GroupDescription', 'y');
  new ec2.CfnSecurityGroup(made.stack, 'Open', { groupDescription: 'x', securityGroupIngress: [{ ipProtocol: 'tcp', cidrIp: '0.0.0.0/0' }] });
  const found = judged(made).violations.filter(({ ruleName }) => ruleName === 'AwsSolutions-EC23')
    .map(({ violatingConstructs: [{ constructPath }], description, ruleMetadata }) => [constructPath, ruleMetadata?.status, description.includes('could not be applied')]);
  expect(found).toEqual([['S/Param', 'unknown', true], ['S/Open', 'fail', false]]);
});

test('levels, Stages and several environments count as ever', () => {
  const app = newApp();
  for (const region of ['eu-west-1', 'us-east-1']) {
    new s3.CfnBucket(new Stack(new Stage(app, region === 'us-east-1' ? 'Prod' : 'Dev'), 'S', { env: { account: '123456789012', region } }), 'Bucket');
  }
  ComplianceGate.applyTo(app, { packs: [PACK], plugins: [new AwsSolutionsChecks(app)], blockStages: false, perStage: [{ stage: 'Dev', level: GateLevel.REPORT }] });
  const { lines } = synthesize(app);
  expect(lines.filter((line) => line.includes('S10'))).toEqual(['AwsSolutions-S10 error Prod/S/Bucket', 'AwsSolutions-S10 warning Dev/S/Bucket']);
});

describe('any plugin', () => {
  const plugin = (report: (context: IPolicyValidationContext) => PolicyValidationPluginReport): IPolicyValidationPlugin => ({ name: 'Other', validate: report });
  const bucket = () => {
    const made = make();
    new s3.CfnBucket(made.stack, 'Bucket');
    return made;
  };

  test('is asked once, with all templates, and may tell by template and logical id', () => {
    const contexts: IPolicyValidationContext[] = [];
    const { lines, violations } = judged(bucket(), {
      plugins: [plugin((context) => {
        contexts.push(context);
        return {
          success: false,
          violations: [{
            ruleName: 'O::1',
            description: 'bad',
            severity: 'critical',
            fix: 'mend',
            violatingResources: [
              { resourceLogicalId: 'Bucket', templatePath: context.templatePaths[0], locations: ['Properties/BucketName', 'Properties/Tags'] },
            ],
          }],
        };
      })],
    });
    expect(contexts).toHaveLength(1);
    expect(lines).toEqual(['O-1 error S/Bucket', 'O-1 error S/Bucket']);
    expect(violations.map(({ violatingConstructs: [{ cloudFormationResource }] }) => cloudFormationResource?.propertyPaths)).toEqual([['Properties.BucketName'], ['Properties.Tags']]);
    expect(violations[0]).toMatchObject({ suggestedFix: 'mend', ruleMetadata: { severity: 'CRITICAL' } });
  });

  test.each([
    ['throws', () => { throw new Error('a mistake'); }, "Other plugins can judge: the plugin 'Other' could not judge: a mistake"],
    ['fails without a word', () => ({ success: false, violations: [] }), "Other plugins can judge: the plugin 'Other' fails, but does not say at what"],
  ])('that %s is a finding that blocks', (_, report, description) => {
    const { violations, message } = judged(bucket(), { plugins: [plugin(report)] });
    expect(violations).toMatchObject([{ ruleName: 'GATE-PLUGIN', severity: 'fatal', description }]);
    expect(message).toBeDefined();
  });

  test('that names no resource still counts', () => {
    const { lines } = judged(bucket(), { plugins: [plugin(() => ({ success: false, violations: [{ ruleName: 'O-2', description: 'bad', violatingResources: [] }] }))] });
    expect(lines).toEqual(['O-2 error']);
  });
});
