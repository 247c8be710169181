import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { RotationRequest } from './step';

/** The function of the user that brings the new value to where it is used, and that tries it there. */
export type SetAndTest = (request: RotationRequest) => Promise<void>;

/**
 * Invokes the function and waits for it. It is told which version it is about, never the value; what it answers is not looked
 * at. If it fails, so does the step.
 */
export function setAndTestWith(client: LambdaClient, functionArn: string): SetAndTest {
  return async (request) => {
    const { FunctionError: failure } = await client.send(new InvokeCommand({
      FunctionName: functionArn, InvocationType: 'RequestResponse', Payload: JSON.stringify(request),
    }));
    if (failure) {
      // What the function says of its failure may hold the value, so it stays in the function's own log.
      throw new Error(`${functionArn} failed in the step ${request.step} (${failure}); its own log says why`);
    }
  };
}
