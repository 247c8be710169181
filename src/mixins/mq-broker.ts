import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Takes message brokers off the Internet; an existing one is replaced. */
export class BrokerPrivate extends ResourceFix {
  constructor() {
    super(['MQ-1'], ['AWS::AmazonMQ::Broker']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PubliclyAccessible'], false);
  }
}

/** Lets message brokers take minor versions by themselves. */
export class BrokerMinorUpgrades extends ResourceFix {
  constructor() {
    super(['MQ-2'], ['AWS::AmazonMQ::Broker']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['AutoMinorVersionUpgrade'], true);
  }
}
