import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts volumes; an existing one is replaced. */
export class VolumeEncryption extends ResourceFix {
  constructor() {
    super(['EC2-6'], ['AWS::EC2::Volume']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['Encrypted'], true);
  }
}
