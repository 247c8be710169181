import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Turns detectors on. */
export class DetectorEnabled extends ResourceFix {
  constructor() {
    super(['GUARDDUTY-1'], ['AWS::GuardDuty::Detector']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['Enable'], true);
  }
}
