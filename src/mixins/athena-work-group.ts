import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets the settings of a work group count, whatever a client asks for. */
export class WorkGroupEnforced extends ResourceFix {
  constructor() {
    super(['ATHENA-2'], ['AWS::Athena::WorkGroup']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['WorkGroupConfiguration', 'EnforceWorkGroupConfiguration'], true);
  }
}
