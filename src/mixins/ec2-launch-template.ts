import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets instances give out their credentials to session-oriented requests only. */
export class LaunchTemplateImdsV2 extends ResourceFix {
  constructor() {
    super(['EC2-4'], ['AWS::EC2::LaunchTemplate']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['LaunchTemplateData', 'MetadataOptions', 'HttpTokens'], 'required');
  }
}
