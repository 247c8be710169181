import { listEntriesOf } from './list-entries';
import { Tallies } from './tallies';
import { TemplateError } from '../../template/model/template-error';
import type { TemplateResource } from '../../template/model/template-stack';
import type { TemplateSet } from '../../template/template-set';
import { unreadableTemplate } from '../assessment/gate-rules';
import { Estate } from '../model/estate';
import type { Finding, Judged } from '../model/finding';
import { UnknownValue } from '../model/property';
import { UnreadableProperty, type Resource } from '../model/resource';
import { NOT_APPLICABLE, unknownAt, type Judgement, type Outcome, type Rule } from '../model/rule';

/**
 * Judges templates by rules: in every scenario, each resource by the rules of its type. It never throws for what a template or a rule
 * does: that is a finding.
 */
export function judge(templates: TemplateSet, rules: readonly Rule[]): Judged {
  const run = new Run(rules);
  templates._scenarios().forEach((set, index) => { run.scenario(set, index === 0); });
  return run.result();
}

class Run {
  private readonly byType = new Map<string, Rule[]>();
  private readonly everywhere: Rule[];
  private readonly found = new Map<string, Finding>();
  private readonly tallies: Tallies;
  private readonly seen = new Set<string>();
  private readonly unreadables = new Map<string, readonly Finding[]>();

  constructor(rules: readonly Rule[]) {
    this.everywhere = rules.filter(({ types }) => types.includes('*'));
    this.tallies = new Tallies(rules);
    for (const rule of rules) {
      for (const type of rule.types) {
        this.byType.set(type, [...this.byType.get(type) ?? [], rule]);
      }
    }
  }

  scenario(templates: TemplateSet, isFirst: boolean): void {
    const estate = new Estate(templates, this.readable(templates));
    for (const resource of estate.resources) {
      if (isFirst || templates._scenario?.affects(resource.source.stack.id, resource.logicalId) === true) {
        this.seen.add(resource.address);
        for (const rules of [this.byType.get(resource.type) ?? [], this.everywhere]) {
          rules.forEach((rule) => { this.apply(rule, resource, templates._scenario?.label); });
        }
      }
    }
  }

  result(): Judged {
    const findings = [...this.found.values()];
    return { findings, tallies: this.tallies.of(findings), resources: this.seen.size };
  }

  private apply(rule: Rule, resource: Resource, scenario: string | undefined): void {
    let outcomes: Judgement;
    try {
      outcomes = rule.judge(resource);
    } catch (error) {
      if (error instanceof UnreadableProperty) {
        this.unreadable(error.resource, error.path, error.message);
        return;
      }
      if (error instanceof TemplateError) {
        this.unreadable(resource, '', error.message);
        return;
      }
      if (!(error instanceof UnknownValue)) {
        this.broken(rule, resource, error);
        return;
      }
      outcomes = unknownAt(error);
    }
    if (outcomes !== NOT_APPLICABLE) {
      this.tallies.applies(rule, resource);
      outcomes.forEach((outcome) => { this.add(findingOf(rule, outcome, scenario)); });
    }
  }

  /** A rule that throws, and a property that cannot be read, are findings, and hide nothing else. */
  private broken(rule: Rule, resource: Resource, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.tallies.applies(rule, resource);
    this.add({
      ...placeOf(resource.source),
      ruleId: rule.id,
      title: rule.title,
      severity: rule.severity,
      references: rule.references,
      status: 'error',
      property: '',
      message: `the rule could not be applied: ${reason}`,
      fix: 'Correct the template; if it is right, report the rule',
    });
  }

  /** However many rules come across it, it is one finding, at the property if one of them knows it. */
  private unreadable({ source, address }: Resource, property: string, message: string): void {
    const earlier = this.unreadables.get(address) ?? [];
    const vaguer = earlier.filter((finding) => finding.property === '' && message.includes(finding.message));
    if (earlier.some((finding) => !vaguer.includes(finding) && finding.message.includes(message)) || (property === '' && vaguer.length > 0)) {
      return;
    }
    const finding = unreadableTemplate(message, { ...placeOf(source), property });
    vaguer.forEach((one) => this.found.delete(keyOf(one)));
    this.unreadables.set(address, [...earlier.filter((one) => !vaguer.includes(one)), finding]);
    this.add(finding);
  }

  private readable(templates: TemplateSet): TemplateResource[] {
    return templates._stacks.flatMap((stack) => {
      try {
        return stack.resources;
      } catch (error) {
        this.add(unreadableTemplate(error instanceof Error ? error.message : String(error), { stack: stack.id, templatePath: stack.file }));
        return [];
      }
    });
  }

  /** The same finding in several scenarios is one; a failure counts more than that it is not known. */
  private add(finding: Finding): void {
    const key = keyOf(finding);
    const earlier = this.found.get(key);
    if (earlier === undefined || (earlier.status === 'unknown' && finding.status === 'fail')) {
      this.found.set(key, finding);
    }
  }
}

function keyOf({ stack, logicalId = '', ruleId, property, status, message }: Finding): string {
  return `${stack}\n${logicalId}\n${ruleId}\n${property}\n${status === 'error' ? message : ''}`;
}

// Written out: thousands of these are made.
function findingOf(rule: Rule, { status, property, message }: Outcome, scenario: string | undefined): Finding {
  const { source } = property.owner;
  const { stack } = source;
  return {
    ruleId: rule.id,
    title: rule.title,
    status,
    severity: rule.severity,
    templatePath: stack.file,
    stack: stack.id,
    logicalId: source.logicalId,
    resourceType: source.type,
    property: property.path,
    constructPath: source.constructPath,
    message,
    fix: rule.remediation,
    scenario: scenario === '' ? undefined : scenario,
    references: rule.references,
    listEntries: listEntriesOf(property),
  };
}

function placeOf({ stack, logicalId, type, constructPath }: TemplateResource): Pick<Finding, 'stack' | 'templatePath' | 'logicalId' | 'resourceType' | 'constructPath'> {
  return { stack: stack.id, templatePath: stack.file, logicalId, resourceType: type, constructPath };
}
