import { frameworks, labelOf } from './controls';
import type { Rule } from '../model/rule';

interface Index {
  /** The labels of the controls that are mapped to a check. */
  readonly byCheck: ReadonlyMap<string, readonly string[]>;
  /** Where a label stands among all. */
  readonly places: ReadonlyMap<string, number>;
}

let index: Index | undefined;
const found = new WeakMap<Rule, readonly string[]>();

/** The controls that a rule claims: those that it names, and all that are mapped to its checks. In the order of the frameworks. */
export function controlsOf(rule: Rule): readonly string[] {
  let labels = found.get(rule);
  if (labels === undefined) {
    index ??= indexed();
    const { byCheck, places } = index;
    const placeOf = (label: string): number => places.get(label) ?? -1;
    labels = [...new Set([...rule.controls ?? [], ...(rule.checks ?? []).flatMap((check) => byCheck.get(check) ?? [])])]
      .filter((label) => places.has(label))
      .sort((left, right) => placeOf(left) - placeOf(right));
    found.set(rule, labels);
  }
  return labels;
}

function indexed(): Index {
  const byCheck = new Map<string, string[]>();
  const places = new Map<string, number>();
  for (const framework of frameworks()) {
    for (const control of framework.controls) {
      const label = labelOf(framework, control);
      places.set(label, places.size);
      for (const check of control.checks) {
        const labels = byCheck.get(check);
        if (labels === undefined) {
          byCheck.set(check, [label]);
        } else {
          labels.push(label);
        }
      }
    }
  }
  return { byCheck, places };
}
