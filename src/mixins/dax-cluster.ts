import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts DAX clusters at rest; an existing one is replaced. */
export class DaxEncryption extends ResourceFix {
  constructor() {
    super(['DAX-1'], ['AWS::DAX::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['SSESpecification', 'SSEEnabled'], true);
  }
}

/** Lets DAX clusters take connections with TLS only; an existing one is replaced. */
export class DaxTls extends ResourceFix {
  constructor() {
    super(['DAX-2'], ['AWS::DAX::Cluster']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['ClusterEndpointEncryptionType'], 'TLS');
  }
}
