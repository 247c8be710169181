import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets trails log, in all Regions, with the events of global services, and sign their files. */
export class TrailComplete extends ResourceFix {
  constructor() {
    super(['CLOUDTRAIL-1', 'CLOUDTRAIL-2', 'CLOUDTRAIL-5', 'CLOUDTRAIL-10'], ['AWS::CloudTrail::Trail']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const first = withValue(properties, ['IsMultiRegionTrail'], true);
    const second = withValue(first, ['EnableLogFileValidation'], true);
    const third = withValue(second, ['IsLogging'], true);
    return withValue(third, ['IncludeGlobalServiceEvents'], true);
  }
}
