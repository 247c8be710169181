import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import { requireTexts } from '../../private/validation';
import { isKnownText } from '../../template/model/opaque';
import type { Value } from '../../template/model/value';
import { awsManagedPolicy } from '../data/managed-policies';
import type { BootstrapRolesOptions } from '../escalation-options';
import type { Holder } from './node';
import { parsePolicy } from '../evaluation/policy-document';
import type { Identity, Policy, PolicyKind } from '../evaluation/types';
import type { Model } from '../model/types';

// Names and statements are those of the bootstrap template, version 33 (aws-cdk, lib/api/bootstrap/bootstrap-template.yaml).
const DEFAULT_QUALIFIER = 'hnb659fds';
const QUALIFIER = /^[A-Za-z0-9_-]{1,10}$/;
const NAMED = /:role\/cdk-([A-Za-z0-9_-]{1,10})-(?:deploy|cfn-exec|file-publishing|image-publishing|lookup)-role-/g;
const REGION = /^arn:[^:]*:[^:]*:([a-z]{2}(?:-[a-z]+)+-\d):/;
const ACCOUNT = /^\d{12}$/;
const DEPLOY_ACTIONS = [
  'CreateChangeSet', 'DeleteChangeSet', 'ExecuteChangeSet', 'CreateStack', 'UpdateStack', 'RollbackStack', 'ContinueUpdateRollback',
  'DeleteStack', 'UpdateTerminationProtection', 'CreateStackRefactor', 'ExecuteStackRefactor',
].map((action) => `cloudformation:${action}`);

/** The bootstrap roles of every account and Region of a model, and the stacks that act with the execution role. */
export function bootstrapRoles(model: Model, options: BootstrapRolesOptions = {}): { roles: Identity[]; holders: Holder[] } {
  check(options);
  const roles: Identity[] = [];
  const holders: Holder[] = [];
  if (options.present === false) {
    return { roles, holders };
  }
  const regions = options.regions ?? regionsOf(model);
  for (const [account, partition] of accountsOf(model)) {
    for (const qualifier of options.qualifiers ?? qualifiersOf(model)) {
      for (const region of regions) {
        const place = new Environment(account, partition, qualifier, region, options);
        const found = place.roles().filter(({ arn }) => model.identityByArn(arn) === undefined);
        roles.push(...found);
        if (found.length > 0) {
          holders.push(place.stacks());
        }
      }
    }
  }
  return { roles, holders };
}

class Environment {
  constructor(
    private readonly account: string, private readonly partition: string, private readonly qualifier: string, private readonly region: string,
    private readonly options: BootstrapRolesOptions,
  ) {}

  roles(): Identity[] {
    const execution = this.role('cfn-exec', [...this.executionPolicies()], this.serviceTrust(), this.boundary());
    const deploy = this.role('deploy', [this.policy('deploy', [
      { Effect: 'Allow', Action: DEPLOY_ACTIONS, Resource: '*' },
      { Effect: 'Allow', Action: 'iam:PassRole', Resource: execution.arn },
    ])], this.accountTrust());
    const lookup = this.role('lookup', [
      parsePolicy(awsManagedPolicy('ReadOnlyAccess'), this.origin('ReadOnlyAccess')),
      this.policy('lookup', [{ Effect: 'Deny', Action: 'kms:Decrypt', Resource: '*' }]),
    ], this.accountTrust());
    return [deploy, execution, lookup, ...['file-publishing', 'image-publishing'].map((name) => this.role(name, [], this.accountTrust()))];
  }

  /** A stack that was deployed with a role keeps it: later updates need no right to pass it. */
  stacks(): Holder {
    const { account, partition, region } = this;
    const arn = `arn:${partition}:cloudformation:${region}:${account}:stack/*`;
    return {
      type: 'AWS::CloudFormation::Stack',
      arn,
      path: 'a stack that the CDK deployed',
      roleArn: this.arn('cfn-exec'),
      account,
      supposes: 'the CDK deployed the stack',
    };
  }

  private role(name: string, policies: Policy[], trust: Policy, boundary?: Policy): Identity {
    const arn = this.arn(name);
    return {
      kind: 'role',
      name: arn.slice(arn.indexOf('/') + 1),
      path: `CDK bootstrap ${name} role (${this.account}, ${this.region})`,
      arn,
      account: this.account,
      partition: this.partition,
      policies,
      missing: [],
      serviceControls: [],
      tags: {},
      trust,
      ...(boundary && { boundary }),
    };
  }

  private arn(name: string): string {
    return `arn:${this.partition}:iam::${this.account}:role/cdk-${this.qualifier}-${name}-role-${this.account}-${this.region}`;
  }

  private *executionPolicies(): Iterable<Policy> {
    const { executionPolicies, executionPolicyDocuments } = this.options;
    for (const name of executionPolicies ?? (executionPolicyDocuments ? [] : ['AdministratorAccess'])) {
      yield parsePolicy(awsManagedPolicy(name), this.origin(name));
    }
    for (const document of executionPolicyDocuments ?? []) {
      yield parsePolicy(plain(document), this.origin('execution policy'));
    }
  }

  private boundary(): Policy | undefined {
    const { permissionsBoundary } = this.options;
    return permissionsBoundary && parsePolicy(plain(permissionsBoundary), this.origin('permissions boundary', 'boundary'));
  }

  private policy(name: string, statements: Value[]): Policy {
    return parsePolicy({ Version: '2012-10-17', Statement: statements }, this.origin(name));
  }

  private origin(name: string, kind: PolicyKind = 'identity') {
    return { kind, name, path: 'CDK bootstrap stack' };
  }

  private serviceTrust(): Policy {
    return this.trust([{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'cloudformation.amazonaws.com' } }]);
  }

  private accountTrust(): Policy {
    const accounts = [this.account, ...this.options.trustedAccounts ?? []];
    return this.trust(accounts.map((AWS) => (
      { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS }, Condition: { Null: { 'sts:ExternalId': 'true' } } }
    )));
  }

  private trust(statements: Value[]): Policy {
    return parsePolicy({ Version: '2012-10-17', Statement: statements }, this.origin('trust policy', 'trust'));
  }
}

function check({ qualifiers, trustedAccounts, executionPolicies }: BootstrapRolesOptions): void {
  for (const [prop, values] of Object.entries({ qualifiers, trustedAccounts, executionPolicies })) {
    requireTexts(prop, values);
  }
  const qualifier = qualifiers?.find((each) => !QUALIFIER.test(each));
  if (qualifier !== undefined) {
    throw new Error(`'qualifiers' must be 1 to 10 letters, digits, hyphens or underscores each, got ${qualifier}`);
  }
  const account = trustedAccounts?.find((each) => !ACCOUNT.test(each));
  if (account !== undefined) {
    throw new Error(`'trustedAccounts' must be account ids of 12 digits, got ${account}`);
  }
  const policy = executionPolicies?.find((each) => awsManagedPolicy(each) === undefined);
  if (policy !== undefined) {
    throw new Error(`'executionPolicies' must be AWS managed policies, got ${policy}; give the document in 'executionPolicyDocuments'`);
  }
}

/** The partition of each account. */
function accountsOf({ identities }: Model): Map<string, string> {
  return new Map(identities.flatMap(({ account, partition }) => (
    account !== undefined && ACCOUNT.test(account) ? [[account, partition] as const] : []
  )));
}

function regionsOf({ targets, roleHolders }: Model): string[] {
  const found = new Set([...targets, ...roleHolders].flatMap(({ arn }) => REGION.exec(arn)?.[1] ?? []));
  return found.size === 0 ? ['us-east-1'] : [...found].sort();
}

function qualifiersOf({ policies }: Model): string[] {
  const named = policies.flatMap(({ statements }) => statements).flatMap(({ resources }) => resources ?? [])
    .filter((text) => isKnownText(text)).flatMap((text) => [...text.matchAll(NAMED)].flatMap(([, qualifier = '']) => qualifier === '' ? [] : qualifier));
  return [...new Set([DEFAULT_QUALIFIER, ...named])];
}

function plain(document: PolicyDocument): Value {
  return JSON.parse(JSON.stringify(document)) as Value;
}
