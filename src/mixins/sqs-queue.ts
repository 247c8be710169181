import { hasAny, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts queues at rest, with keys of SQS. One that has a key of KMS keeps it. */
export class QueueEncryption extends ResourceFix {
  constructor() {
    super(['SQS-1'], ['AWS::SQS::Queue']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return hasAny(properties, 'KmsMasterKeyId') ? properties : withValue(properties, ['SqsManagedSseEnabled'], true);
  }
}
