import { frameworks, labelOf } from './controls';
import type { Rule } from '../model/rule';

let byCheck: ReadonlyMap<string, readonly string[]> | undefined;
const found = new WeakMap<Rule, readonly string[]>();

/** The controls that a rule claims: those that it names, and all that are mapped to its checks. In the order of the frameworks. */
export function controlsOf(rule: Rule): readonly string[] {
  let labels = found.get(rule);
  if (labels === undefined) {
    const claimed = new Set([...rule.controls ?? [], ...(rule.checks ?? []).flatMap((check) => index().get(check) ?? [])]);
    labels = frameworks().flatMap((framework) => framework.controls.map((control) => labelOf(framework, control))).filter((label) => claimed.has(label));
    found.set(rule, labels);
  }
  return labels;
}

function index(): ReadonlyMap<string, readonly string[]> {
  if (byCheck === undefined) {
    const map = new Map<string, string[]>();
    for (const framework of frameworks()) {
      for (const control of framework.controls) {
        control.checks.forEach((check) => map.set(check, [...map.get(check) ?? [], labelOf(framework, control)]));
      }
    }
    byCheck = map;
  }
  return byCheck;
}
