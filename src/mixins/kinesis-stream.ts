import { hasAny, isObject, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts streams with the key that AWS manages for Kinesis. One that has a key keeps it. */
export class StreamEncryption extends ResourceFix {
  constructor() {
    super(['KINESIS-1'], ['AWS::Kinesis::Stream']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const encrypted = withValue(properties, ['StreamEncryption', 'EncryptionType'], 'KMS');
    const { StreamEncryption: encryption } = encrypted;
    return isObject(encryption) && hasAny(encryption, 'KeyId') ? encrypted : withValue(encrypted, ['StreamEncryption', 'KeyId'], 'alias/aws/kinesis');
  }
}
