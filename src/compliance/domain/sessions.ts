import { jsonIn } from './json-text';
import type { Resource, ResourceProperty } from '../model/resource';

/** What a document of Session Manager says about its sessions; undefined for other documents, and for tunnels, which leave nothing to record. */
export function sessionInputs(document: Resource): ResourceProperty | undefined {
  if (!document.at('DocumentType').isOneOf('Session')) {
    return undefined;
  }
  const content = jsonIn(document.at('Content'));
  return content.at('sessionType').isOneOf('Port') ? undefined : content.at('inputs');
}
