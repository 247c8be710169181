import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets the configuration recorder record. */
export class RecorderStarted extends ResourceFix {
  constructor() {
    super(['CONFIG-4'], ['AWS::Config::ConfigurationRecorder']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['StartedOnCreate'], true);
  }
}
