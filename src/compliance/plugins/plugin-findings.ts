import { join } from 'node:path';
import { Stack, Stage, type IPolicyValidationContext, type IPolicyValidationPlugin, type PolicyViolatingResource, type PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { recordNag, type NagRecord } from './nag-records';
import type { TemplateResource } from '../../template/model/template-stack';
import type { TemplateSet } from '../../template/template-set';
import { gateFinding } from '../assessment/gate-rules';
import type { Finding, RuleTally, Status } from '../model/finding';
import { Severity } from '../severity';

const SEVERITIES: Readonly<Record<string, Severity>> = {
  fatal: Severity.CRITICAL,
  critical: Severity.CRITICAL,
  error: Severity.HIGH,
  high: Severity.HIGH,
  warning: Severity.MEDIUM,
  medium: Severity.MEDIUM,
  info: Severity.LOW,
  low: Severity.LOW,
};

/** What another plugin finds, as findings of the gate. */
export class PluginFindings {
  /** Lets a plugin judge. One that throws, or fails without saying at what, is a finding itself. */
  static of(plugin: IPolicyValidationPlugin, scopes: readonly IConstruct[], templates: TemplateSet): PluginFindings {
    const places = new Places(templates);
    const records = recordNag(plugin);
    try {
      const { success, violations } = plugin.validate(contextOf(scopes));
      const findings = records?.taken.map((record) => findingOfNag(record, places))
        ?? violations.flatMap((violation) => findingsOf(violation, places));
      const silent = !success && findings.length === 0
        ? [gateFinding('GATE-PLUGIN', `the plugin '${plugin.name}' fails, but does not say at what`)] : [];
      return new PluginFindings(plugin, [...findings, ...silent]);
    } catch (error) {
      return new PluginFindings(plugin, [
        gateFinding('GATE-PLUGIN', `the plugin '${plugin.name}' could not judge: ${error instanceof Error ? error.message : String(error)}`),
      ]);
    } finally {
      records?.stop();
    }
  }

  /** What its acknowledgements begin with, when it is a plugin of its own: these hold here, too. */
  readonly prefix: string;

  private constructor(plugin: IPolicyValidationPlugin, readonly findings: readonly Finding[]) {
    this.prefix = plugin.name.replaceAll(' ', '-');
  }

  /** Ids of rules that found something: no others can be told. */
  get ruleIds(): string[] {
    return [...new Set(this.findings.flatMap(({ ruleId }) => [ruleId, ruleId.replace(/\[.*$/s, '')]))];
  }

  get tallies(): RuleTally[] {
    const ids = new Set(this.findings.map(({ ruleId }) => ruleId.replace(/\[.*$/s, '')).filter((id) => !id.startsWith('GATE-')));
    return [...ids].map((ruleId) => {
      const found = this.findings.filter((finding) => finding.ruleId === ruleId || finding.ruleId.startsWith(`${ruleId}[`));
      const count = (status: Status): number => found.filter((finding) => finding.status === status).length;
      const resources = new Set(found.map(({ stack, logicalId }) => `${stack}/${logicalId ?? ''}`));
      return { ruleId, applicable: resources.size, failed: count('fail'), unknown: count('unknown'), errors: count('error') };
    });
  }
}

/** All templates at once: aws-cdk-lib before 2.263 asks a plugin once for each environment. */
function contextOf(scopes: readonly IConstruct[]): IPolicyValidationContext {
  const stackTemplates = scopes.flatMap((scope) => scope.node.findAll()).filter((node) => Stack.isStack(node))
    .filter((stack) => stack.nestedStackParent === undefined)
    .map((stack) => ({ stackConstructPath: stack.node.path, templatePath: join(Stage.of(stack)?.outdir ?? '', stack.templateFile) }));
  return {
    stackTemplates,
    templatePaths: stackTemplates.map(({ templatePath }) => templatePath),
    appConstruct: scopes.length === 1 ? scopes[0] : scopes[0].node.root,
    accountId: undefined,
    region: undefined,
  };
}

function findingsOf(violation: PolicyViolation, places: Places): Finding[] {
  const { ruleName, description, fix, severity = 'error', violatingResources } = violation;
  return (violatingResources.length === 0 ? [{ locations: [] }] : violatingResources).flatMap((resource: PolicyViolatingResource) => (
    (resource.locations.length === 0 ? [''] : resource.locations).map((location): Finding => ({
      ruleId: ruleName,
      title: ruleName,
      status: 'fail',
      severity: SEVERITIES[severity.toLowerCase()] ?? Severity.MEDIUM,
      message: description,
      fix: fix ?? 'See the rule',
      references: [],
      property: location.replaceAll('/', '.').replace(/^\.|^Properties$/, ''),
      ...places.of(resource),
    }))));
}

function findingOfNag({ ruleId, title, message, severity, status, constructPath }: NagRecord, places: Places): Finding {
  return {
    ruleId,
    title,
    status,
    severity: SEVERITIES[severity],
    message,
    fix: 'See the documentation of cdk-nag',
    references: [],
    property: '',
    ...places.of({ constructPath, locations: [] }),
  };
}

/** Where findings are, whichever way the plugin says it. */
class Places {
  private readonly byPath = new Map<string, TemplateResource>();
  private readonly byId = new Map<string, TemplateResource>();

  constructor(templates: TemplateSet) {
    for (const stack of templates._stacks) {
      for (const resource of readable(() => stack.resources)) {
        this.byPath.set(resource.path, resource);
        this.byId.set(`${stack.file ?? ''} ${resource.logicalId}`, resource);
      }
    }
  }

  of({ constructPath, templatePath, resourceLogicalId }: PolicyViolatingResource): Pick<Finding, 'stack' | 'templatePath' | 'logicalId' | 'resourceType' | 'constructPath'> {
    const resource = this.byPath.get(constructPath ?? '') ?? this.byId.get(`${templatePath ?? ''} ${resourceLogicalId ?? ''}`);
    return resource === undefined ? { stack: '', templatePath, logicalId: resourceLogicalId, constructPath } : {
      stack: resource.stack.id,
      templatePath: resource.stack.file,
      logicalId: resource.logicalId,
      resourceType: resource.type,
      constructPath: resource.path,
    };
  }
}

function readable(read: () => readonly TemplateResource[]): readonly TemplateResource[] {
  try {
    return read();
  } catch {
    return [];
  }
}
