import { CloudFormationClient, DescribeStacksCommand, type StackStatus } from '@aws-sdk/client-cloudformation';
import {
  CreateDetectorCommand, DeleteDetectorCommand, GetDetectorCommand, GuardDutyClient, ListDetectorsCommand, UpdateDetectorCommand,
  type DetectorFeatureConfiguration,
} from '@aws-sdk/client-guardduty';
import {
  DeleteAccountPasswordPolicyCommand, GetAccountPasswordPolicyCommand, IAMClient, UpdateAccountPasswordPolicyCommand,
} from '@aws-sdk/client-iam';
import {
  DeleteParameterCommand, GetParameterCommand, GetParametersByPathCommand, ParameterNotFound, PutParameterCommand, SSMClient,
} from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';

/** An error as the SDK throws it. */
export function serviceError(name: string, message = name): Error {
  return Object.assign(new Error(message), { name });
}

interface Detector {
  id: string;
  status: string;
  frequency: string;
  features: DetectorFeatureConfiguration[];
}

/**
 * An AWS account in memory behind the clients of the SDK: it remembers, lists in pages of one, and refuses what the services
 * refuse. `failNext` makes the next calls of a command fail.
 */
export class FakeAccount {
  public passwordPolicy?: Record<string, unknown>;
  public detector?: Detector;
  /** What CloudFormation says of the stack. */
  public stackStatus: StackStatus = 'DELETE_IN_PROGRESS';
  public readonly parameters = new Map<string, string>();
  /** The commands that change something, in order. */
  public readonly changes: string[] = [];
  private readonly failures = new Map<string, Error[]>();
  private detectors = 0;

  constructor() {
    mockClient(CloudFormationClient).on(DescribeStacksCommand).callsFake((input) => this.call('GetStack', () => ({
      Stacks: [{ StackName: input.StackName, StackStatus: this.stackStatus, CreationTime: new Date(0) }],
    })));
    this.iam();
    this.guardduty();
    this.ssm();
  }

  public failNext(command: string, ...errors: Error[]): void {
    this.failures.set(command, [...this.failures.get(command) ?? [], ...errors]);
  }

  /** What has been remembered under this name. */
  public memory(name: string): any {
    const value = this.parameters.get(name);
    return value === undefined ? undefined : JSON.parse(value);
  }

  private call<T>(command: string, action: () => T): Promise<T> {
    const error = this.failures.get(command)?.shift();
    if (error) {
      return Promise.reject(error);
    }
    if (!/^(Get|List)/.test(command)) {
      this.changes.push(command);
    }
    return Promise.resolve().then(action);
  }

  private iam(): void {
    const iam = mockClient(IAMClient);
    iam.on(GetAccountPasswordPolicyCommand).callsFake(() => this.call('GetAccountPasswordPolicy', () => {
      if (!this.passwordPolicy) {
        throw serviceError('NoSuchEntityException');
      }
      return { PasswordPolicy: { ...this.passwordPolicy, ExpirePasswords: this.passwordPolicy.MaxPasswordAge !== undefined } };
    }));
    iam.on(UpdateAccountPasswordPolicyCommand).callsFake((input) => this.call('UpdateAccountPasswordPolicy', () => {
      if (input.MaxPasswordAge === 0 || input.PasswordReusePrevention === 0) {
        throw serviceError('ValidationError');
      }
      // No partial update: what is left out falls back to the default.
      this.passwordPolicy = { MinimumPasswordLength: 6, ...JSON.parse(JSON.stringify(input)) };
      return {};
    }));
    iam.on(DeleteAccountPasswordPolicyCommand).callsFake(() => this.call('DeleteAccountPasswordPolicy', () => {
      if (!this.passwordPolicy) {
        throw serviceError('NoSuchEntityException');
      }
      this.passwordPolicy = undefined;
      return {};
    }));
  }

  private guardduty(): void {
    const guardduty = mockClient(GuardDutyClient);
    guardduty.on(ListDetectorsCommand).callsFake((input) => this.call('ListDetectors', () => (
      input.NextToken === undefined
        ? { DetectorIds: [], NextToken: 'page-2' }
        : { DetectorIds: this.detector ? [this.detector.id] : [], NextToken: '' }
    )));
    guardduty.on(GetDetectorCommand).callsFake(() => this.call('GetDetector', () => ({
      Status: this.detector!.status,
      FindingPublishingFrequency: this.detector!.frequency,
      Features: [{ Name: 'CLOUD_TRAIL', Status: 'ENABLED' }, ...this.detector!.features],
    })));
    guardduty.on(CreateDetectorCommand).callsFake((input) => this.call('CreateDetector', () => {
      if (this.detector) {
        throw serviceError('BadRequestException', 'The request is rejected because a detector already exists for the current account.');
      }
      this.detectors += 1;
      this.detector = {
        id: `detector-${this.detectors}`,
        status: input.Enable ? 'ENABLED' : 'DISABLED',
        frequency: input.FindingPublishingFrequency,
        features: input.Features,
      };
      return { DetectorId: this.detector.id };
    }));
    guardduty.on(UpdateDetectorCommand).callsFake((input) => this.call('UpdateDetector', () => {
      const detector = this.detector!;
      if (input.Enable !== undefined) {
        detector.status = input.Enable ? 'ENABLED' : 'DISABLED';
      }
      detector.frequency = input.FindingPublishingFrequency ?? detector.frequency;
      const named = new Map([...detector.features, ...input.Features ?? []].map((feature) => [feature.Name, feature]));
      detector.features = [...named.values()];
      return {};
    }));
    guardduty.on(DeleteDetectorCommand).callsFake(() => this.call('DeleteDetector', () => {
      this.detector = undefined;
      return {};
    }));
  }

  private ssm(): void {
    const ssm = mockClient(SSMClient);
    const missing = () => new ParameterNotFound({ message: 'not found', $metadata: {} });
    ssm.on(GetParameterCommand).callsFake((input) => this.call('GetParameter', () => {
      const value = this.parameters.get(input.Name);
      if (value === undefined) {
        throw missing();
      }
      return { Parameter: { Value: value } };
    }));
    ssm.on(PutParameterCommand).callsFake((input) => this.call('PutParameter', () => {
      this.parameters.set(input.Name, input.Value);
      return {};
    }));
    ssm.on(DeleteParameterCommand).callsFake((input) => this.call('DeleteParameter', () => {
      if (!this.parameters.delete(input.Name)) {
        throw missing();
      }
      return {};
    }));
    ssm.on(GetParametersByPathCommand).callsFake((input) => this.call('GetParametersByPath', () => {
      const names = [...this.parameters.keys()].filter((name) => name.startsWith(`${input.Path}/`));
      const index = Number(input.NextToken ?? 0);
      return {
        Parameters: names.slice(index, index + 1).map((name) => ({ Name: name })),
        NextToken: index + 1 < names.length ? String(index + 1) : undefined,
      };
    }));
  }
}
