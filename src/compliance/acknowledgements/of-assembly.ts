import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Acknowledgement } from './acknowledgement';
import { ACKNOWLEDGED_METADATA, EVIDENCE_FILE } from './names';
import { ofMetadata, type Addressed, type MetadataEntry } from './of-metadata';

interface Artifact {
  readonly type?: string;
  readonly metadata?: Readonly<Record<string, MetadataEntry[]>>;
  readonly additionalMetadataFile?: string;
  readonly properties?: { readonly directoryName?: string };
}

/**
 * The acknowledgements that a cloud assembly (`cdk.out`) holds. The CDK writes those of stacks and of what is in them; what was said of an
 * App or a Stage is there only when the gate took part in the synthesis.
 */
export function ofAssembly(directory: string, addressed: Addressed): Acknowledgement[] {
  const file = join(directory, 'manifest.json');
  if (!existsSync(file)) {
    return [];
  }
  const { artifacts = {} } = read(file) as { artifacts?: Record<string, Artifact> };
  const inStacks = Object.values(artifacts).flatMap(({ type, metadata, additionalMetadataFile, properties }) => {
    if (type === 'cdk:cloud-assembly' && properties?.directoryName !== undefined) {
      return ofAssembly(join(directory, properties.directoryName), addressed);
    }
    const beside = additionalMetadataFile === undefined ? {} : read(join(directory, additionalMetadataFile)) as Record<string, MetadataEntry[]>;
    return Object.entries({ ...metadata, ...beside }).flatMap(([path, entries]) => ofMetadata(path.replace(/^\//, ''), entries, addressed));
  });
  return [...inStacks, ...ofEvidence(directory, addressed)].map((one) => ({ folder: directory, ...one }));
}

/** What the gate noted when the app was synthesized. */
function ofEvidence(directory: string, addressed: Addressed): Acknowledgement[] {
  const file = join(directory, EVIDENCE_FILE);
  const { aroundStacks = [] } = existsSync(file) ? read(file) as { aroundStacks?: { path: string; acknowledged: unknown }[] } : {};
  return aroundStacks.flatMap(({ path, acknowledged }) => ofMetadata(path, [{ type: ACKNOWLEDGED_METADATA, data: acknowledged }], addressed));
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
