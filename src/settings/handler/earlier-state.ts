import {
  DeleteParameterCommand, GetParameterCommand, GetParametersByPathCommand, ParameterNotFound, PutParameterCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm';

/** What one custom resource remembers about its setting. */
export interface Memory<State> {
  /** `creating` until the first application has succeeded: a removal in that time is a roll-back. */
  readonly status: 'creating' | 'applied';

  /** The state before the first change, written once; absent if it was lost. */
  readonly earlier?: State | null;

  /** The state below which `KEEP` does not go, where others have raised it above the earlier one. */
  readonly floor?: State;

  /** What we applied last. */
  readonly applied?: State;

  /** What we are about to apply: written first, so that an interrupted application is recognized as ours. */
  readonly pending?: State;
}

/** The largest value of a standard parameter; larger ones would need the advanced tier, which is charged. */
const MAXIMUM_BYTES = 4096;

/** The memory of one custom resource, in an SSM parameter: a Delete event carries nothing of what Create saw. */
export class MemoryStore<State> {
  constructor(private readonly client: SSMClient, private readonly name: string) {}

  async load(): Promise<Memory<State> | undefined> {
    try {
      const { Parameter: parameter } = await this.client.send(new GetParameterCommand({ Name: this.name }));
      return JSON.parse(parameter?.Value ?? '') as Memory<State>;
    } catch (error) {
      if (error instanceof ParameterNotFound) {
        return undefined;
      }
      throw error;
    }
  }

  async save(memory: Memory<State>): Promise<void> {
    const value = JSON.stringify(memory);
    if (Buffer.byteLength(value) > MAXIMUM_BYTES) {
      throw new Error(`the state to remember has ${Buffer.byteLength(value)} bytes; the parameter '${this.name}' can hold ${MAXIMUM_BYTES}`);
    }
    await this.client.send(new PutParameterCommand({
      Name: this.name,
      Description: 'State before the first deployment of a security setting, for its removal. Removed with the setting.',
      Type: 'String',
      Value: value,
      Overwrite: true,
    }));
  }

  async forget(): Promise<void> {
    try {
      await this.client.send(new DeleteParameterCommand({ Name: this.name }));
    } catch (error) {
      if (!(error instanceof ParameterNotFound)) {
        throw error;
      }
    }
  }

  /** The parameters of other custom resources (another stack, a renamed construct) that manage the same setting. */
  async others(): Promise<string[]> {
    const names: string[] = [];
    let next: string | undefined;
    do {
      const page = await this.client.send(new GetParametersByPathCommand({
        Path: this.name.split('/').slice(0, -2).join('/'), Recursive: true, NextToken: next,
      }));
      names.push(...(page.Parameters ?? []).flatMap(({ Name: name }) => (name === undefined || name === this.name ? [] : [name])));
      next = page.NextToken;
    } while (next !== undefined);
    return names;
  }
}
