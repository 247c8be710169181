import { ruleFolders as allFolders, type RuleFolder as Folder } from '../../../projenrc/rule-docs/folders';

export interface RuleFolder extends Folder {
  /** `versioning` */
  readonly name: string;
}

/** Every rule as it lies on disk; `RULES=s3,kms` in the environment takes only those services. */
export function ruleFolders(): RuleFolder[] {
  const wanted = process.env.RULES?.split(',');
  return allFolders().filter(({ service }) => wanted === undefined || wanted.includes(service))
    .map((folder) => ({ ...folder, name: folder.path.slice(folder.service.length + 1) }));
}
