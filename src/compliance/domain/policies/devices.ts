import { hasEveryAction, relateToActions } from './actions';
import { relate } from '../../../analysis/evaluation/glob';
import type { Condition, Statement } from '../../../analysis/evaluation/types';

/** What devices do, and the kind of resource that they do it to. */
const OF_DEVICES: readonly (readonly [action: string, kind: string])[] = [
  ['iot:Connect', 'client'], ['iot:Publish', 'topic'], ['iot:RetainPublish', 'topic'], ['iot:Receive', 'topic'], ['iot:Subscribe', 'topicfilter'], ['iot:GetRetainedMessage', 'topic'],
  ['iot:GetThingShadow', 'thing'], ['iot:UpdateThingShadow', 'thing'], ['iot:DeleteThingShadow', 'thing'],
  ['iot:StartNextPendingJobExecution', 'thing'], ['iot:UpdateJobExecution', 'thing'], ['iot:DescribeJobExecution', 'thing'], ['iot:GetPendingJobExecutions', 'thing'],
  ['iot:AssumeRoleWithCertificate', 'rolealias'],
];
/** Conditions on the network, on the certificate or on the time say nothing of which device it is. */
const ABOUT_ALL = /^aws:(sourceip|securetransport|currenttime|epochtime)$|^iot:domainname$/;
const IS_ATTACHED = 'iot:connection.thing.isattached';

/** Whether a statement is about everything that there is. */
export function allowsEverything(statement: Statement): boolean {
  return hasEveryAction(statement) && OF_DEVICES.some(([action]) => relateToActions(statement, action) === 'inside') && coversAll(statement, 'client') && coversAll(statement, 'topic')
    && statement.conditions.every((condition) => isAboutAll(condition, 'iot:Publish'));
}

/** What a statement lets a device do in the place of every other; undefined when it names the device, by a variable or a condition. */
export function allowsForAll(statement: Statement): string | undefined {
  return OF_DEVICES.find(([action, kind]) => relateToActions(statement, action) === 'inside' && coversAll(statement, kind)
    && statement.conditions.every((condition) => isAboutAll(condition, action)) && !isDenied(statement, action, kind))?.[0];
}

function isAboutAll({ key, values, operator }: Condition, action: string): boolean {
  const name = key.toLowerCase();
  // A thing that is attached connects by its own name; what it then publishes is not said.
  return (ABOUT_ALL.test(name) || (name === IS_ATTACHED && action !== 'iot:Connect') || (operator.endsWith('like') && values.some((value) => /^\*+$/.test(value))))
    && !values.some((value) => value.includes('${iot:'));
}

function isDenied({ policy }: Statement, action: string, kind: string): boolean {
  return policy.statements.some((other) => other.effect === 'Deny' && other.conditions.length === 0 && relateToActions(other, action) === 'inside' && coversAll(other, kind));
}

/** Whether the resources are all of a kind, whatever Region and account they name. */
function coversAll({ resources, notResources }: Statement, kind: string): boolean {
  const isAll = (pattern: string): boolean => relate(`${kind}/*`, restOf(pattern)) === 'inside';
  return notResources === undefined ? (resources ?? []).some(isAll) : notResources.every((pattern) => relate(`${kind}/*`, restOf(pattern)) === 'apart');
}

function restOf(pattern: string): string {
  const parts = pattern.split(':');
  return parts[0] === 'arn' ? parts.length < 6 ? (pattern.endsWith('*') ? '*' : '') : parts.slice(5).join(':') : pattern;
}
