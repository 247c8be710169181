import type { IConstruct } from 'constructs';
import type { Acknowledgement } from './acknowledgement';
import { ofMetadata, type Addressed } from './of-metadata';

/** The acknowledgements in trees, and those of the scopes around them. */
export function ofConstructs(scopes: readonly IConstruct[], addressed: Addressed): Acknowledgement[] {
  const nodes = new Set(scopes.flatMap((scope) => [...scope.node.scopes, ...scope.node.findAll()]));
  return [...nodes].flatMap(({ node }) => node.metadata.length === 0 ? [] : ofMetadata(node.path, node.metadata, addressed));
}
