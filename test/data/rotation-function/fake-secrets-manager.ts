import {
  DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand, InvalidParameterException, PutSecretValueCommand, ResourceExistsException,
  ResourceNotFoundException, type SecretsManagerClient, UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

interface Version { value?: string; readonly stages: Set<string> }
type Interrupt = (moment: 'before' | 'after', call: number) => void;
type ExceptionClass = new (options: { message: string; $metadata: object }) => Error;

/** What the rest of the world sees: who has which label, and the values. */
export interface Snapshot { readonly stages: Record<string, string[]>; readonly values: Record<string, string | undefined> }

export const ARN = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:token-AbCdEf';
export const OLD = 'old-version-0000000000000000000000';
export const NEW = 'new-version-0000000000000000000000';

/**
 * The rules of Secrets Manager about versions and their labels, written from its API reference.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
 */
export class FakeSecretsManager {
  public rotationEnabled: boolean | undefined = true;
  public readonly calls: string[] = [];
  public readonly generated: string[] = [];
  public readonly passwordRequests: object[] = [];
  /** Called before and after each call takes effect, to interrupt the caller there. */
  public interrupt?: Interrupt;
  private readonly versions = new Map<string, Version>();

  public constructor(current?: string) {
    if (current !== undefined) {
      this.versions.set(OLD, { value: current, stages: new Set(['AWSCURRENT']) });
    }
  }

  /** What the service does at the start of a rotation: a pending version without a value. */
  public startRotation(token = NEW): void {
    this.move('AWSPENDING', token);
  }

  public label(id: string, stage: string): void {
    this.move(stage, id);
  }

  public snapshot(): Snapshot {
    const labelled = [...this.versions].filter(([, { stages }]) => stages.size > 0);
    return {
      stages: Object.fromEntries(labelled.map(([id, { stages }]) => [id, [...stages].sort()])),
      values: Object.fromEntries(labelled.map(([id, { value }]) => [id, value])),
    };
  }

  /** In the place of a client. */
  public get client(): SecretsManagerClient {
    return { send: (command: object) => this.send(command) } as unknown as SecretsManagerClient;
  }

  private async send(command: object): Promise<unknown> {
    const call = this.calls.push(command.constructor.name);
    this.interrupt?.('before', call);
    const answer = await Promise.resolve().then(() => this.answer(command));
    this.interrupt?.('after', call);
    return answer;
  }

  private answer(command: object): unknown {
    if (command instanceof DescribeSecretCommand) {
      this.requireSecret(command.input.SecretId);
      return { ARN, RotationEnabled: this.rotationEnabled, VersionIdsToStages: this.snapshot().stages };
    }
    if (command instanceof GetSecretValueCommand) {
      this.requireSecret(command.input.SecretId);
      return this.valueOf(command.input.VersionId, command.input.VersionStage);
    }
    if (command instanceof GetRandomPasswordCommand) {
      this.passwordRequests.push(command.input);
      const password = `generated-${this.generated.length + 1}`;
      this.generated.push(password);
      return { RandomPassword: password };
    }
    if (command instanceof PutSecretValueCommand) {
      this.requireSecret(command.input.SecretId);
      this.put(command.input.ClientRequestToken ?? '', command.input.SecretString ?? '', command.input.VersionStages ?? ['AWSCURRENT']); return;
    }
    if (command instanceof UpdateSecretVersionStageCommand) {
      this.requireSecret(command.input.SecretId);
      this.updateStage(command.input.VersionStage ?? '', command.input.MoveToVersionId, command.input.RemoveFromVersionId); return;
    }
    throw new Error(`the fake does not know ${command.constructor.name}`);
  }

  private requireSecret(id: string | undefined): void {
    if (id !== ARN) {
      this.refuse(ResourceNotFoundException, "Secrets Manager can't find the specified secret.");
    }
  }

  private valueOf(id: string | undefined, stage: string | undefined): unknown {
    const wanted = stage ?? (id === undefined ? 'AWSCURRENT' : undefined);
    const found = [...this.versions].find(([version, { stages }]) => (id ?? version) === version && (wanted === undefined || stages.has(wanted)));
    if (found?.[1].value === undefined) {
      return this.refuse(ResourceNotFoundException, `Secrets Manager can't find the specified secret value for ${id ?? ''} ${wanted ?? ''}`);
    }
    return { ARN, VersionId: found[0], SecretString: found[1].value, VersionStages: [...found[1].stages] };
  }

  private put(id: string, value: string, stages: string[]): void {
    const version = this.versions.get(id);
    if (version?.value !== undefined) {
      // Same data: nothing happens. Other data: a version never changes.
      return version.value === value ? undefined : this.refuse(ResourceExistsException, 'You already put a value with this token.');
    }
    this.versions.set(id, { value, stages: version?.stages ?? new Set() });
    stages.forEach((stage) => { this.move(stage, id); });
  }

  private updateStage(stage: string, to: string | undefined, from: string | undefined): void {
    const holder = this.holderOf(stage);
    for (const id of [to, from]) {
      if (id !== undefined && !this.versions.has(id)) {
        this.refuse(ResourceNotFoundException, `Secrets Manager can't find the version ${id}.`);
      }
    }
    if (from !== undefined && from !== holder) {
      this.refuse(InvalidParameterException, `The label ${stage} is not attached to ${from}.`);
    }
    if (to !== undefined && holder !== undefined && holder !== to && from === undefined) {
      this.refuse(InvalidParameterException, `The label ${stage} is attached to ${holder}: RemoveFromVersionId is missing.`);
    }
    if (to === undefined) {
      this.versions.get(from ?? '')?.stages.delete(stage);
    } else {
      this.move(stage, to);
    }
  }

  private holderOf(stage: string): string | undefined {
    return [...this.versions].find(([, { stages }]) => stages.has(stage))?.[0];
  }

  /** A label is on one version at a time, and AWSPREVIOUS follows AWSCURRENT. */
  private move(stage: string, to: string): void {
    const from = this.holderOf(stage);
    if (from === to) {
      return;
    }
    if (from !== undefined) {
      this.versions.get(from)?.stages.delete(stage);
    }
    if (!this.versions.has(to)) {
      this.versions.set(to, { stages: new Set() });
    }
    this.versions.get(to)?.stages.add(stage);
    if (stage === 'AWSCURRENT' && from !== undefined) {
      this.move('AWSPREVIOUS', from);
    }
  }

  private refuse(exception: ExceptionClass, message: string): never {
    throw new exception({ message, $metadata: {} });
  }
}
