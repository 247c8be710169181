import { hasAny, withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets symmetric keys rotate. Other keys cannot. */
export class KeyRotation extends ResourceFix {
  constructor() {
    super(['KMS-1'], ['AWS::KMS::Key']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const isSymmetric = !hasAny(properties, 'KeySpec') || properties.KeySpec === 'SYMMETRIC_DEFAULT';
    const isOfAws = !hasAny(properties, 'Origin') || properties.Origin === 'AWS_KMS';
    if (!isSymmetric || !isOfAws) {
      return properties;
    }
    return withValue(properties, ['EnableKeyRotation'], true);
  }
}
