import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets Kafka clusters speak TLS only, with clients and among brokers. */
export class KafkaTls extends ResourceFix {
  constructor() {
    super(['MSK-1', 'MSK-2'], ['AWS::MSK::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const first = withValue(properties, ['EncryptionInfo', 'EncryptionInTransit', 'ClientBroker'], 'TLS');
    return withValue(first, ['EncryptionInfo', 'EncryptionInTransit', 'InCluster'], true);
  }
}

/** Takes Kafka clusters off the Internet. */
export class KafkaPrivate extends ResourceFix {
  constructor() {
    super(['MSK-4'], ['AWS::MSK::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['BrokerNodeGroupInfo', 'ConnectivityInfo', 'PublicAccess', 'Type'], 'DISABLED');
  }
}
