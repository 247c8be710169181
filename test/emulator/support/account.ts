import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStackEventsCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation';
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import { SSMClient } from '@aws-sdk/client-ssm';
import { App } from 'aws-cdk-lib';
import { CdkCli, type CdkCliResult } from '../../../emulator/launcher/cdk-cli';
import type { Emulator } from '../../../emulator/launcher/emulator';

/** An account on the emulator: apps are deployed to it with the CDK CLI and read back through the SDK. */
export class Account {
  /** A bootstrapped account. */
  public static async bootstrapped(emulator: Emulator, id: string, region = 'us-east-1'): Promise<Account> {
    const account = new Account(emulator, id, region);
    await account.cli('', (cli) => cli.bootstrap());
    return account;
  }

  public readonly cloudFormation: CloudFormationClient;
  public readonly cloudTrail: CloudTrailClient;
  public readonly cloudWatch: CloudWatchClient;
  public readonly eventBridge: EventBridgeClient;
  public readonly guardDuty: GuardDutyClient;
  public readonly iam: IAMClient;
  public readonly kms: KMSClient;
  public readonly logs: CloudWatchLogsClient;
  public readonly s3: S3Client;
  public readonly sns: SNSClient;
  public readonly ssm: SSMClient;
  private readonly folders: string[] = [];

  private constructor(private readonly emulator: Emulator, public readonly id: string, public readonly region: string) {
    const config = { endpoint: emulator.endpoint, region, credentials: { accessKeyId: id, secretAccessKey: 'emulator' } };
    this.cloudFormation = new CloudFormationClient(config);
    this.cloudTrail = new CloudTrailClient(config);
    this.cloudWatch = new CloudWatchClient(config);
    this.eventBridge = new EventBridgeClient(config);
    this.guardDuty = new GuardDutyClient(config);
    this.iam = new IAMClient(config);
    this.kms = new KMSClient(config);
    this.logs = new CloudWatchLogsClient(config);
    this.s3 = new S3Client({ ...config, forcePathStyle: true });
    this.sns = new SNSClient(config);
    this.ssm = new SSMClient(config);
  }

  /** The environment that stacks of this account name. */
  public get env() {
    return { account: this.id, region: this.region };
  }

  /** `cdk deploy`, which has to succeed. */
  public deploy(build: (app: App) => void, ...args: string[]): Promise<CdkCliResult> {
    return this.cli(this.synthesize(build), (cli) => cli.deploy(...args));
  }

  /** `cdk deploy`, which has to fail; the result is what the CLI said. */
  public async deployFails(build: (app: App) => void): Promise<string> {
    const result = await this.cli(this.synthesize(build), (cli) => cli.run('deploy', '--all', '--require-approval', 'never', '--method', 'direct'));
    expect(result.exitCode).not.toBe(0);
    return result.output;
  }

  /** `cdk destroy`, whatever its outcome. */
  public destroy(build: (app: App) => void): Promise<CdkCliResult> {
    return this.cli(this.synthesize(build), (cli) => cli.run('destroy', '--all', '--force'));
  }

  /** Lifts termination protection, then `cdk destroy`, which has to succeed. */
  public async destroyUnprotected(stackName: string, build: (app: App) => void): Promise<void> {
    await this.cloudFormation.send(new UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: false }));
    const result = await this.destroy(build);
    if (result.exitCode !== 0) {
      throw new Error(`'cdk destroy' failed:\n${result.output}`);
    }
  }

  /** The reasons that CloudFormation gave, oldest last. */
  public async reasons(stackName: string): Promise<string[]> {
    const { StackEvents: events = [] } = await this.cloudFormation.send(new DescribeStackEventsCommand({ StackName: stackName }));
    return events.flatMap((event) => event.ResourceStatusReason ?? []);
  }

  /** Removes the assemblies. */
  public dispose(): void {
    this.folders.forEach((folder) => { rmSync(folder, { recursive: true, force: true }); });
  }

  private synthesize(build: (app: App) => void): string {
    const outdir = mkdtempSync(join(tmpdir(), 'assembly-'));
    this.folders.push(outdir);
    const app = new App({ outdir, analyticsReporting: false });
    build(app);
    app.synth();
    return outdir;
  }

  private async cli<T>(app: string, work: (cli: CdkCli) => Promise<T>): Promise<T> {
    const cli = new CdkCli(this.emulator, { app, account: this.id, region: this.region });
    try {
      return await work(cli);
    } finally {
      cli.dispose();
    }
  }
}
