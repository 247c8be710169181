import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets Macie go on. */
export class MacieEnabled extends ResourceFix {
  constructor() {
    super(['MACIE-1'], ['AWS::Macie::Session']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['Status'], 'ENABLED');
  }
}
