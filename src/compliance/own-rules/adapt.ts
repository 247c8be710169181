import type { IRule } from '../custom-rule';
import { Property } from '../model/property';
import type { Resource, ResourceProperty } from '../model/resource';
import type { Outcome, Rule } from '../model/rule';
import { ResourceView } from '../resource-view';
import type { RuleViolation } from '../rule-violation';
import { Severity } from '../severity';

const ID = /^[A-Z][A-Z0-9]*(?:[-.][A-Z0-9]+)*$/;

/** Rules of the user as those of the catalogue. An id that is malformed, or taken, is an error. */
export function adaptRules(rules: readonly IRule[], taken: readonly string[]): Rule[] {
  const ids = new Set(taken);
  return rules.map((rule) => {
    const { id, title, severity, resourceTypes, remediation } = rule;
    if (typeof id !== 'string' || !ID.test(id) || id.startsWith('GATE-')) {
      throw new Error(`'rules' must have ids such as ACME-1, capital letters and digits, not beginning with GATE-, got ${id}`);
    }
    if (ids.has(id)) {
      throw new Error(`'rules' must have ids of their own, got ${id} twice`);
    }
    if (!Array.isArray(resourceTypes) || resourceTypes.length === 0) {
      throw new Error(`'rules' must name at least one of the 'resourceTypes', got none for ${id}`);
    }
    if (!Object.values(Severity).includes(severity)) {
      throw new Error(`'rules' must have a 'severity', got ${severity} for ${id}`);
    }
    ids.add(id);
    return {
      id,
      title,
      severity,
      level: 'strict',
      types: [...resourceTypes],
      rationale: title,
      remediation,
      references: [],
      judge: (resource) => judge(rule, resource),
    };
  });
}

function judge(rule: IRule, resource: Resource): readonly Outcome[] {
  const view = ResourceView._of(resource);
  try {
    const violations: unknown = rule.evaluate(view);
    if (!Array.isArray(violations)) {
      throw new Error(`'evaluate' must return a list, got ${String(violations)}`);
    }
    return violations.map((violation) => outcome(violation as RuleViolation, view, resource));
  } catch (error) {
    throw view._unknown ?? error;
  }
}

function outcome(violation: RuleViolation, view: ResourceView, resource: Resource): Outcome {
  const { property, message, isUnknown } = violation;
  if (typeof property !== 'string' || typeof message !== 'string') {
    throw new Error(`'evaluate' must return entries with the texts 'property' and 'message', got ${JSON.stringify(violation)}`);
  }
  return { status: isUnknown === true ? 'unknown' : 'fail', property: placeOf(property, view, resource), message };
}

function placeOf(path: string, view: ResourceView, resource: Resource): ResourceProperty {
  return path === '' ? new Property<Resource>(resource, '', undefined) : view._at(path);
}

