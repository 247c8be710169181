import { Annotations, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import { StatementIds } from './statement-ids';
import { ENCRYPT_DECRYPT, useActions } from '../../../private/key-actions';
import * as statements from '../../../private/key-statements';
import { refuseEveryone } from '../../../private/refuse-everyone';
import { requireEach, requireEntries, requireMatch } from '../../../private/validation';
import type { CloudTrailKeyOptions, ForeignUseOptions, KeyPublisherOptions, KeyUseOptions } from '../../secure-key-options';

const SERVICE = /^[a-z0-9-]+$/;
const SERVICE_PRINCIPAL = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;
const ACCOUNT = /^\d{12}$/;
const ARN = /^arn:/;

/**
 * Whoever may use a key besides its first users: services with the statements of their documentation, principals with
 * conditions, other accounts. What a primary key and a replica have in common.
 */
export class KeyDoors {
  private readonly services = new Set<string>();

  private readonly ids: StatementIds;

  public constructor(
    private readonly key: kms.IKey, document: iam.PolicyDocument, private readonly spec: kms.KeySpec, private readonly usage: kms.KeyUsage,
  ) {
    this.ids = new StatementIds(document);
  }

  /** A statement as it comes into the policy of the key: not for everyone, and under a Sid of its own. */
  public admitted(statement: iam.PolicyStatement): iam.PolicyStatement {
    refuseEveryone(statement);
    return this.ids.own(statement);
  }

  public viaServices(services: string[]): void {
    this.requireSymmetric('allowViaServices');
    requireEach('services', services, SERVICE, 'be names such as s3 or rds, without Region and domain');
    const added = services.filter((service) => !this.services.has(service));
    added.forEach((service) => this.services.add(service));
    if (added.length > 0) {
      this.add(...statements.viaServices(Stack.of(this.key), [...new Set(added)]));
    }
  }

  public use(users: iam.IPrincipal[], options: KeyUseOptions): void {
    if (users.length === 0) {
      throw new Error("'users' must name at least one principal, got none");
    }
    const { encryptionContext = {}, viaServices } = options;
    const contexts = Object.entries(encryptionContext);
    if (contexts.length > 0 && this.spec !== kms.KeySpec.SYMMETRIC_DEFAULT) {
      throw new Error(`'encryptionContext' must be left out for the key spec ${this.spec}: only SYMMETRIC_DEFAULT binds a context to what it encrypts`);
    }
    const equal: Record<string, unknown> = Object.fromEntries(contexts.map(([key, value]) => [`kms:EncryptionContext:${key}`, value]));
    if (viaServices !== undefined) {
      this.requireSymmetric('allowUse');
      requireEntries('viaServices', viaServices);
      requireEach('viaServices', viaServices, SERVICE, 'be names such as s3 or rds, without Region and domain');
      equal['kms:ViaService'] = viaServices.map((service) => `${service}.${Stack.of(this.key).region}.amazonaws.com`);
    }
    this.add(statements.use(users, useActions(this.spec, this.usage), equal));
  }

  /** Principals of another account: its administrators pass on what the statement permits, by their own policies. */
  public foreignUse(accountId: string, { rolePatterns }: ForeignUseOptions): void {
    requireMatch('accountId', accountId, ACCOUNT, 'have 12 digits');
    if (rolePatterns !== undefined) {
      requireEntries('rolePatterns', rolePatterns);
      requireEach('rolePatterns', rolePatterns, /^[\w+=,.@/*-]+$/, 'be a name of a role with its path, or a pattern with *');
    }
    const stack = Stack.of(this.key);
    const roles = rolePatterns?.map((resourceName) =>
      stack.formatArn({ service: 'iam', region: '', account: accountId, resource: 'role', resourceName }));
    // A role that does not exist makes KMS refuse the whole policy: the account is named, and its roles by pattern.
    this.add(statements.allow('ForeignUse', [new iam.AccountPrincipal(accountId)], useActions(this.spec, this.usage),
      roles && { ArnLike: { 'aws:PrincipalArn': roles } }));
  }

  public publisher(service: string, { sourceArn }: KeyPublisherOptions): void {
    this.requireSymmetric('allowPublisher');
    requireMatch('service', service, SERVICE_PRINCIPAL, 'be a service principal such as budgets.amazonaws.com');
    requireMatch('sourceArn', sourceArn, ARN, 'be an ARN, or a pattern of one');
    this.add(statements.publisher(Stack.of(this.key), service, sourceArn));
  }

  public cloudTrail(trailArn: string, options: CloudTrailKeyOptions): void {
    this.requireSymmetric('allowCloudTrail');
    const { organizationTrail = false, readers = [] } = options;
    this.add(...statements.cloudTrail(Stack.of(this.key), trailArn, organizationTrail));
    if (readers.length > 0) {
      this.add(statements.cloudTrailReaders(Stack.of(this.key), readers, organizationTrail));
    }
  }

  public cloudWatchLogs(logGroupName = '*'): void {
    this.requireSymmetric('allowCloudWatchLogs');
    this.add(statements.cloudWatchLogs(Stack.of(this.key), logGroupName));
  }

  public eventBridge(): void {
    this.addOnce('allowEventBridge', statements.eventBridge());
  }

  public cloudWatchAlarms(): void {
    this.addOnce('allowCloudWatchAlarms', statements.cloudWatchAlarms(Stack.of(this.key)));
  }

  public config(): void {
    this.addOnce('allowConfig', statements.config(Stack.of(this.key)));
  }

  public guardDuty(detectorArn: string): void {
    this.requireSymmetric('allowGuardDuty');
    this.add(statements.guardDuty(Stack.of(this.key), detectorArn));
  }

  public macie(): void {
    this.addOnce('allowMacie', statements.macie(Stack.of(this.key)));
  }

  public logDelivery(): void {
    this.addOnce('allowLogDelivery', statements.logDelivery(Stack.of(this.key)));
  }

  public autoScalingEbs(): void {
    const role = [new iam.ArnPrincipal(Stack.of(this.key).formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: 'aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    }))];
    this.addOnce('allowAutoScalingEbs', statements.allow('AutoScaling', role, ENCRYPT_DECRYPT));
    this.addOnce('allowAutoScalingEbs', statements.allowResourceGrants('AutoScalingGrants', role));
  }

  /** Nobody should both administer and use a key. */
  public warnOfSharedDuties(construct: string, admins: iam.IPrincipal[], users: iam.IPrincipal[]): void {
    const identity = (principal: iam.IPrincipal) => JSON.stringify(Stack.of(this.key).resolve(principal.policyFragment.principalJson));
    const administrators = new Set(admins.map(identity));
    if (users.some((user) => administrators.has(identity(user)))) {
      Annotations.of(this.key).addWarningV2(`cdk-security-baseline:${construct}.separationOfDuties`,
        'A principal stands in both admins and users: whoever administers a key should not be able to use it.');
    }
  }

  private add(...added: iam.PolicyStatement[]): void {
    added.forEach((statement) => this.key.addToResourcePolicy(statement));
  }

  private addOnce(method: string, statement: iam.PolicyStatement): void {
    this.requireSymmetric(method);
    if (!this.ids.has(statement.sid ?? '')) {
      this.add(statement);
    }
  }

  private requireSymmetric(method: string): void {
    if (this.spec !== kms.KeySpec.SYMMETRIC_DEFAULT) {
      throw new Error(`'keySpec' must be SYMMETRIC_DEFAULT for ${method}(): AWS services encrypt with symmetric keys only, got ${this.spec}`);
    }
  }
}
