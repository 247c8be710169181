import { allOf, anyOf, NO, type Answer } from './answer';
import { bare, type Asker } from './asker';
import type { Gate } from './gate';
import { parsePolicy } from '../evaluation/policy-document';
import type { Identity, Policy, Statement } from '../evaluation/types';

const EVERYTHING = ['*', '*:*'];

/** A name that no policy has. */
const SOMEBODY = 'q7x0-somebody';

/** AdministratorAccess, for "what if". */
export const ADMINISTRATOR_POLICY: Policy = parsePolicy(
  { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
  { kind: 'identity', name: 'AdministratorAccess', path: 'arn:aws:iam::aws:policy/AdministratorAccess' },
);

/** Any of these, on principals without a boundary, is as good as being an administrator for those who are allowed the rest. */
const IAM_PROBES = [
  { action: 'iam:AttachRolePolicy', on: 'role' }, { action: 'iam:PutRolePolicy', on: 'role' }, { action: 'iam:AttachUserPolicy', on: 'user' },
  { action: 'iam:PutUserPolicy', on: 'user' },
] as const;

/** What is more than a workload needs, each asked on a resource that no policy names: only a grant on everything passes. */
export const SENSITIVE_ACTIONS: readonly string[] = [
  'iam:PassRole', 'sts:AssumeRole', 'iam:CreateUser', 'iam:CreateRole', 'organizations:LeaveOrganization', 'cloudtrail:StopLogging',
  'cloudtrail:DeleteTrail', 'config:StopConfigurationRecorder', 'guardduty:DeleteDetector', 'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion',
  'kms:Decrypt', 's3:GetObject', 's3:PutBucketPolicy', 's3:DeleteObject', 'secretsmanager:GetSecretValue', 'ssm:GetParameter', 'dynamodb:GetItem',
  'dynamodb:DeleteTable', 'rds:DeleteDBInstance', 'lambda:UpdateFunctionCode', 'ec2:TerminateInstances', 'logs:DeleteLogGroup',
  'cloudformation:DeleteStack',
];

/** How mighty identities are. */
export class Power {
  private readonly powers = new Map<string, ReadonlySet<string>>();
  private readonly administrators = new Map<Identity, Answer>();

  constructor(private readonly asker: Asker, private readonly gate: Gate, private readonly sensitiveActions: readonly string[]) {}

  /**
   * An administrator has a statement that allows every action on every resource, and nothing (boundary, SCP, Deny) keeps it from
   * giving AdministratorAccess to a principal without boundary.
   */
  public administrator(identity: Identity): Answer {
    let answer = this.administrators.get(identity);
    if (answer === undefined) {
      answer = this.findAdministrator(identity);
      this.administrators.set(identity, answer);
    }
    return answer;
  }

  /** Which of the sensitive actions it may do on everything. */
  public of(identity: Identity): ReadonlySet<string> {
    const key = this.gate.key(identity);
    let powers = this.powers.get(key);
    if (powers === undefined) {
      powers = new Set(this.sensitiveActions.filter((action) => this.gate.passes(identity, action)
        && this.asker.may(identity, action, somewhere(identity, action)).sure !== 'no'));
      this.powers.set(key, powers);
    }
    return powers;
  }

  /** Whether `one` has every power of `other` and more. */
  public exceeds(one: Identity, other: Identity): boolean {
    const [more, less] = [this.of(one), this.of(other)];
    return more.size > less.size && [...less].every((action) => more.has(action));
  }

  private findAdministrator(identity: Identity): Answer {
    const unlimited = identity.policies.flatMap(({ statements }) => statements).filter(allowsEverything);
    if (unlimited.length === 0) {
      return NO;
    }
    const policyArn = `arn:${identity.partition}:iam::aws:policy/AdministratorAccess`;
    return allOf(anyOf(...IAM_PROBES.map(({ action, on }) => () => this.asker.mayOnIam(
      identity, action, `arn:${identity.partition}:iam::${identity.account ?? ''}:${on}/${SOMEBODY}`,
      { 'iam:PermissionsBoundary': 'absent', 'iam:PolicyARN': policyArn },
    ))));
  }
}

function allowsEverything({ effect, actions, resources }: Statement): boolean {
  return effect === 'Allow' && (actions ?? []).some((action) => EVERYTHING.includes(action)) && (resources ?? []).includes('*');
}

function somewhere(identity: Identity, action: string) {
  const [service = ''] = action.split(':');
  const { partition, account = '' } = identity;
  const arn = {
    s3: `arn:${partition}:s3:::${SOMEBODY}/${SOMEBODY}`,
    iam: `arn:${partition}:iam::${account}:role/${SOMEBODY}`,
    sts: `arn:${partition}:iam::${account}:role/${SOMEBODY}`,
  }[service] ?? `arn:${partition}:${service}:us-east-1:${account}:${SOMEBODY}/${SOMEBODY}`;
  return bare(arn, account);
}
