import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Keeps network firewalls from being deleted by mistake. */
export class FirewallDeletionProtection extends ResourceFix {
  constructor() {
    super(['NETWORKFIREWALL-1'], ['AWS::NetworkFirewall::Firewall']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['DeleteProtection'], true);
  }
}
