import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Takes Redshift Serverless workgroups off the Internet. */
export class RedshiftServerlessPrivate extends ResourceFix {
  constructor() {
    super(['REDSHIFTSERVERLESS-3'], ['AWS::RedshiftServerless::Workgroup']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PubliclyAccessible'], false);
  }
}
