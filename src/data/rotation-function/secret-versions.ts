import {
  DescribeSecretCommand, GetRandomPasswordCommand, type GetRandomPasswordCommandInput, GetSecretValueCommand, PutSecretValueCommand,
  ResourceExistsException, ResourceNotFoundException, type SecretsManagerClient, UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

export const CURRENT = 'AWSCURRENT';
export const PENDING = 'AWSPENDING';

/** What Secrets Manager says of a secret, without its values. */
export interface SecretDescription {
  /** False once somebody has switched the rotation off. */
  readonly rotates: boolean;
  /** The staging labels of each version. */
  readonly stages: Readonly<Record<string, readonly string[] | undefined>>;
}

/** The versions of one secret, and the labels on them. */
export class SecretVersions {
  public constructor(private readonly client: SecretsManagerClient, private readonly secretArn: string) {}

  public async describe(): Promise<SecretDescription> {
    const { RotationEnabled, VersionIdsToStages } = await this.client.send(new DescribeSecretCommand({ SecretId: this.secretArn }));
    return { rotates: RotationEnabled !== false, stages: VersionIdsToStages ?? {} };
  }

  /** The current value; undefined if it is binary. */
  public async current(): Promise<string | undefined> {
    return (await this.client.send(new GetSecretValueCommand({ SecretId: this.secretArn, VersionStage: CURRENT }))).SecretString;
  }

  /** Whether the pending version has a value yet: Secrets Manager makes it without one. */
  public async hasValue(versionToken: string): Promise<boolean> {
    try {
      await this.client.send(new GetSecretValueCommand({ SecretId: this.secretArn, VersionId: versionToken, VersionStage: PENDING }));
      return true;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) {
        return false;
      }
      throw error;
    }
  }

  /** Gives the pending version its value. If another run of the same step was faster, its value stays. */
  public async put(versionToken: string, value: string): Promise<void> {
    try {
      await this.client.send(new PutSecretValueCommand({
        SecretId: this.secretArn, ClientRequestToken: versionToken, SecretString: value, VersionStages: [PENDING],
      }));
    } catch (error) {
      if (!(error instanceof ResourceExistsException)) {
        throw error;
      }
    }
  }

  /** Moves AWSCURRENT; Secrets Manager itself moves AWSPREVIOUS to the version that loses it. */
  public async makeCurrent(versionToken: string, instead: string | undefined): Promise<void> {
    await this.client.send(new UpdateSecretVersionStageCommand({
      SecretId: this.secretArn, VersionStage: CURRENT, MoveToVersionId: versionToken, RemoveFromVersionId: instead,
    }));
  }

  public async removePending(versionToken: string): Promise<void> {
    await this.client.send(new UpdateSecretVersionStageCommand({
      SecretId: this.secretArn, VersionStage: PENDING, RemoveFromVersionId: versionToken,
    }));
  }

  public async randomPassword(policy: GetRandomPasswordCommandInput): Promise<string> {
    const { RandomPassword: password } = await this.client.send(new GetRandomPasswordCommand(policy));
    if (!password) {
      throw new Error('Secrets Manager answered GetRandomPassword without a password');
    }
    return password;
  }
}
