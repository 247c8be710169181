import { withValue, type JsonObject } from './private/properties';
import { ResourceFix } from './resource-fix';

/** Encrypts file systems; an existing one is replaced. */
export class FileSystemEncryption extends ResourceFix {
  constructor() {
    super(['EFS-1'], ['AWS::EFS::FileSystem']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['Encrypted'], true);
  }
}

/** Turns on the automatic backups of file systems. */
export class FileSystemBackups extends ResourceFix {
  constructor() {
    super(['EFS-2'], ['AWS::EFS::FileSystem']);
  }

  /** @internal */
  protected _fixed(properties: JsonObject): JsonObject {
    return withValue(properties, ['BackupPolicy', 'Status'], 'ENABLED');
  }
}
