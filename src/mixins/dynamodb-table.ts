import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Lets tables be restored to any second of the last weeks. */
export class TablePointInTimeRecovery extends ResourceFix {
  constructor() {
    super(['DYNAMODB-1'], ['AWS::DynamoDB::Table']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'], true);
  }
}

/** Keeps tables from being deleted by mistake. */
export class TableDeletionProtection extends ResourceFix {
  constructor() {
    super(['DYNAMODB-2'], ['AWS::DynamoDB::Table']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['DeletionProtectionEnabled'], true);
  }
}
