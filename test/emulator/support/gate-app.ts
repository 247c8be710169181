/** The apps of `gate-cli.test.ts`, each run by the real CDK CLI in a process of its own. The name of the app is the first argument. */
import { App, CfnCondition, CfnParameter, CfnResource, Fn, NestedStack, Stack, Stage, Validations } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ComplianceAspect } from '../../../src/compliance/compliance-aspect';
import { ComplianceGate, type ComplianceGateProps } from '../../../src/compliance/compliance-gate';
import type { IRule } from '../../../src/compliance/custom-rule';
import { GateLevel } from '../../../src/compliance/gate-level';
import type { ResourceView } from '../../../src/compliance/resource-view';
import type { RuleViolation } from '../../../src/compliance/rule-violation';
import { Severity } from '../../../src/compliance/severity';

/** Queues must not have a name that begins with `bad`. */
class QueueNames implements IRule {
  public readonly id = 'ACME-1';
  public readonly title = 'Queues have good names';
  public readonly severity = Severity.HIGH;
  public readonly resourceTypes = ['AWS::SQS::Queue'];
  public readonly remediation = 'Choose a good name';

  public evaluate(resource: ResourceView): RuleViolation[] {
    return resource.text('QueueName')?.startsWith('bad') === true ? [{ property: 'QueueName', message: 'the name is bad' }] : [];
  }
}

const gate = (app: App, props: ComplianceGateProps = {}) => ComplianceGate.applyTo(app, { packs: [], rules: [new QueueNames()], ...props });
const queue = (stack: Stack, id: string, queueName = 'bad') => new sqs.CfnQueue(stack, id, { queueName });
const acknowledge = (resource: CfnResource, reason: string) => { Validations.of(resource).acknowledge({ id: 'SecurityBaseline::ACME-1', reason }); };

function staged(app: App): void {
  queue(new Stack(new Stage(app, 'Prod'), 'S'), 'InStage');
}

const APPS: Record<string, (app: App) => void> = {
  clean(app) {
    queue(new Stack(app, 'S'), 'Good', 'good');
    gate(app);
  },
  mistakes(app) {
    const stack = new Stack(app, 'S');
    new CfnResource(stack, 'Generic', { type: 'AWS::SQS::Queue', properties: { QueueName: 'bad' } });
    queue(stack, 'MadeBad', 'good').addPropertyOverride('QueueName', 'bad');
    queue(stack, 'MadeGood').addPropertyOverride('QueueName', 'good');
    queue(new NestedStack(stack, 'N'), 'Nested');
    const size = new CfnParameter(stack, 'Size', { default: 'small', allowedValues: ['small', 'large'] });
    const large = new CfnCondition(stack, 'Large', { expression: Fn.conditionEquals(size.valueAsString, 'large') });
    queue(stack, 'Conditional', Fn.conditionIf(large.logicalId, 'bad', 'good').toString());
    acknowledge(queue(stack, 'Accepted'), 'a test, owner=shop');
    acknowledge(queue(stack, 'Expired'), 'not yet, until=2020-01-31');
    gate(app);
  },
  acknowledged(app) {
    acknowledge(queue(new Stack(app, 'S'), 'Accepted'), 'a test, owner=shop');
    gate(app);
  },
  broken(app) {
    queue(new Stack(app, 'S'), 'Good', 'good').addOverride('Type', 5);
    gate(app);
  },
  staged(app) {
    staged(app);
    queue(new Stack(app.node.findChild('Prod') as Stage, 'T'), 'Good', 'good');
    gate(app);
    gate(app);
  },
  stagedQuietly(app) {
    staged(app);
    gate(app, { blockStages: false });
  },
  enforced(app) {
    queue(new Stack(app, 'S'), 'Bad');
    new Stack(app, 'Other');
    gate(app, { level: GateLevel.ENFORCE });
  },
  enforcedInStage(app) {
    gate(app, { level: GateLevel.ENFORCE });
    staged(app);
  },
  enforcedByHand(app) {
    new Stack(app, 'S');
    Validations.of(app).addPlugins(new ComplianceGate({ packs: [], rules: [new QueueNames()], level: GateLevel.ENFORCE }));
  },
  aspect(app) {
    staged(app);
    ComplianceAspect.applyTo(app, { packs: [], rules: [new QueueNames()] });
  },
  nag(app) {
    const stack = new Stack(app, 'S');
    new iam.CfnManagedPolicy(stack, 'Policy', {
      policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['s3:*', 'sqs:*'], Resource: 'arn:aws:s3:::x' }] },
    });
    acknowledge(queue(stack, 'Accepted'), 'a test');
    gate(app, { plugins: [new AwsSolutionsChecks(app)] });
  },
};

const app = new App({ analyticsReporting: false });
APPS[process.argv[2]](app);
