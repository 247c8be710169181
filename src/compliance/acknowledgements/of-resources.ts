import type { Acknowledgement } from './acknowledgement';
import { GATE_NAME, problemOfId } from './names';
import type { TemplateResource } from '../../template/model/template-stack';
import type { TemplateSet } from '../../template/template-set';

/**
 * The acknowledgements in the metadata of resources, for templates that no CDK made:
 * `Metadata: { SecurityBaseline: { acknowledge: [{ id: 'S3-1', reason: '…', property: 'Properties.PolicyDocument' }] } }`.
 */
export function ofResources(templates: TemplateSet): Acknowledgement[] {
  return templates._stacks.flatMap((stack) => {
    try {
      return stack.resources.flatMap(ofResource);
    } catch {
      // Whoever judges the stack says why it cannot be read.
      return [];
    }
  });
}

function ofResource({ raw, stack, logicalId }: TemplateResource): Acknowledgement[] {
  const ours = member(member(raw, 'Metadata'), GATE_NAME);
  if (ours === undefined) {
    return [];
  }
  const list = member(ours, 'acknowledge');
  // Stacks of several apps may have the same id.
  const place = { stack: stack.file ?? stack.id, logicalId, where: `Metadata of ${logicalId} in ${stack.source}` };
  if (!Array.isArray(list)) {
    return [{ ...place, ruleId: '', reason: '', problem: `Metadata.${GATE_NAME} must have a list 'acknowledge'` }];
  }
  return list.map((entry: unknown): Acknowledgement => {
    const [id, reason, property] = ['id', 'reason', 'property'].map((name) => member(entry, name));
    const ruleId = typeof id === 'string' ? id.replace(`${GATE_NAME}::`, '') : '';
    const problem = typeof id !== 'string' ? "an entry must have the text 'id'"
      : property !== undefined && typeof property !== 'string' ? "'property' must be a text such as Properties.Policy" : problemOfId(ruleId);
    return { ...place, ruleId, reason: typeof reason === 'string' ? reason : '', property: typeof property === 'string' ? property : undefined, problem };
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
