import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets nobody attach a network to a transit gateway unasked. */
export class TransitGatewayAcceptance extends ResourceFix {
  constructor() {
    super(['EC2-5'], ['AWS::EC2::TransitGateway']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['AutoAcceptSharedAttachments'], 'disable');
  }
}
