import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts search domains at rest. */
export class DomainEncryption extends ResourceFix {
  constructor() {
    super(['OPENSEARCH-1'], ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['EncryptionAtRestOptions', 'Enabled'], true);
  }
}

/** Encrypts what the nodes of search domains tell each other. */
export class DomainNodeToNodeEncryption extends ResourceFix {
  constructor() {
    super(['OPENSEARCH-2'], ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['NodeToNodeEncryptionOptions', 'Enabled'], true);
  }
}

/** Lets search domains take requests with TLS 1.2 or later only. */
export class DomainHttps extends ResourceFix {
  constructor() {
    super(['OPENSEARCH-3', 'OPENSEARCH-4'], ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    const first = withValue(properties, ['DomainEndpointOptions', 'EnforceHTTPS'], true);
    return withValue(first, ['DomainEndpointOptions', 'TLSSecurityPolicy'], 'Policy-Min-TLS-1-2-PFS-2023-10');
  }
}
