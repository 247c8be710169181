import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { MemoryStore } from './earlier-state';
import { Lifecycle, type Outcome } from './lifecycle';
import { sleep } from './patience';
import { objectOf, oneOf, stringOf } from './properties';
import { respond } from './respond';
import { settingOf } from './settings';
import { isRollingBack } from './stack-operation';

/** Answers CloudFormation itself: a failure is told as one, in words. */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  // The rest of the event stays out of the log: the response URL is a credential.
  console.log(JSON.stringify({ type: event.RequestType, resource: event.LogicalResourceId, properties: event.ResourceProperties }));
  const common = {
    StackId: event.StackId, RequestId: event.RequestId, LogicalResourceId: event.LogicalResourceId, PhysicalResourceId: physicalIdOf(event),
  };
  let response;
  try {
    const { words, attributes } = await handle(event);
    console.log(words);
    response = { ...common, Status: 'SUCCESS' as const, Reason: words, Data: attributes };
  } catch (error) {
    console.error(error);
    response = { ...common, Status: 'FAILED' as const, Reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
  await respond(event.ResponseURL, response, sleep);
}

async function handle(event: CloudFormationCustomResourceEvent): Promise<Outcome> {
  const properties = event.ResourceProperties as Record<string, unknown>;
  const lifecycle = new Lifecycle(
    settingOf(stringOf(properties, 'Setting')),
    new MemoryStore<unknown>(new SSMClient({}), stringOf(properties, 'EarlierStateParameter')),
    sleep,
  );
  if (event.RequestType === 'Delete') {
    return lifecycle.delete(stringOf(properties, 'OnRemoval'), () => isRollingBack(new CloudFormationClient({}), event.StackId));
  }

  oneOf(properties, 'OnRemoval', ['RETAIN', 'RESTORE', 'REMOVE']);
  const configuration = objectOf(properties, 'Configuration');
  const keepStronger = oneOf(properties, 'WhenStronger', ['KEEP', 'OVERRIDE']) === 'KEEP';
  return event.RequestType === 'Create' || isAnotherSetting(event)
    ? lifecycle.create(configuration, keepStronger)
    : lifecycle.update(configuration, keepStronger);
}

/** The same for every deployment of a setting: a changed id would make CloudFormation delete the setting as the old resource. */
function physicalIdOf(event: CloudFormationCustomResourceEvent): string {
  const setting = String((event.ResourceProperties as Record<string, unknown>).Setting);
  return event.RequestType === 'Create' || isAnotherSetting(event) ? setting : event.PhysicalResourceId;
}

/** Another setting under the same logical id is a new resource; CloudFormation then asks for the removal of the old one. */
function isAnotherSetting(event: CloudFormationCustomResourceEvent): boolean {
  return event.RequestType === 'Update'
    && (event.OldResourceProperties as Record<string, unknown>).Setting !== (event.ResourceProperties as Record<string, unknown>).Setting;
}
