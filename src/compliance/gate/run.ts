import { Stack, Stage, type IPolicyValidationPlugin } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { catalogueIds } from './catalogue-ids';
import { judgeGroups } from './judge-groups';
import type { Settings, StackSettings } from './settings';
import type { TemplateStack } from '../../template/model/template-stack';
import type { TemplateSet } from '../../template/template-set';
import type { Acknowledgement } from '../acknowledgements/acknowledgement';
import { readConfigFile } from '../acknowledgements/config-file';
import { ofConstructs } from '../acknowledgements/of-constructs';
import { ofResources } from '../acknowledgements/of-resources';
import { assess } from '../assessment/assess';
import { gateFinding } from '../assessment/gate-rules';
import { controlsOf } from '../controls/controls-of';
import type { AssessedTemplate, Assessment } from '../model/assessment';
import type { Finding } from '../model/finding';
import { PluginFindings } from '../plugins/plugin-findings';
import { Ratchet } from '../ratchet/ratchet';

/** What is judged. */
export interface GateInput {
  /** What is judged: the App, or Stages of it. */
  readonly scopes: readonly IConstruct[];
  readonly templates: TemplateSet;
  readonly settings: Settings;
  readonly plugins?: readonly IPolicyValidationPlugin[];
  /** Not the whole app. */
  readonly isPartial?: boolean;
  /** Findings about how the gate is used. */
  readonly findings?: readonly Finding[];
}

export interface GateResult {
  readonly assessment: Assessment;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What holds for the stack of a finding. */
  settingsOf(stack: string): StackSettings;
  /** The controls that a rule looks at. */
  controlsOf(ruleId: string): readonly string[];
  /** The Stage that a stack is in; undefined for one of the App itself. */
  stageOf(stack: string): string | undefined;
  /** Whether something stands at a path that the CLI can tell a stack of. */
  isWithinStack(constructPath: string): boolean;
}

/** Judges an app. */
export function runGate({ scopes, templates, settings, plugins = [], isPartial, findings = [] }: GateInput): GateResult {
  const stacks = new Map(scopes[0].node.root.node.findAll().filter((node) => Stack.isStack(node)).map((stack) => [stack.node.path, stack]));
  const settingsOf = (stack: string): StackSettings => {
    const found = stacks.get(stack);
    return found === undefined ? settings.general : settings.of(found);
  };
  const judged = judgeGroups(templates, settingsOf);
  const others = plugins.map((plugin) => PluginFindings.of(plugin, scopes, templates));
  const files = readFiles(settings);
  const byId = new Map(settings.rules.map((rule) => [rule.id, rule]));
  const ruleIds = new Set([...settings.rules.map(({ id }) => id), ...others.flatMap(({ ruleIds: ids }) => ids)]);
  const acknowledgements = [
    ...ofConstructs(scopes, { prefixes: others.map(({ prefix }) => prefix), isRule: (id) => ruleIds.has(id) }),
    ...ofResources(templates),
    ...files.acknowledgements,
  ];
  const all = [...judged.findings, ...others.flatMap((one) => one.findings), ...files.findings, ...findings];
  if (plugins.length === 0) {
    const unheard = settings.neverAcknowledge.filter((id) => !ruleIds.has(id) && !catalogueIds().includes(id));
    all.push(...unheard.map((id) => gateFinding('GATE-CONFIG', `'neverAcknowledge' names ${id}, which is no rule here`)));
  }
  const assessment = assess(
    { ...judged, findings: all, tallies: [...judged.tallies, ...others.flatMap(({ tallies }) => tallies)] },
    templates._stacks.map(templateOf),
    {
      ...settings.general,
      acknowledgements,
      ratchet: files.ratchet,
      today: new Date().toISOString().slice(0, 10),
      isPartial,
      strictnessOf: settingsOf,
      get otherRules() { return catalogueIds(); },
    });
  return {
    assessment,
    acknowledgements,
    settingsOf,
    controlsOf: (ruleId) => {
      const rule = byId.get(ruleId);
      return rule === undefined ? [] : controlsOf(rule);
    },
    stageOf: (stack) => {
      const found = stacks.get(stack);
      const stage = found && Stage.of(found);
      return stage?.parentStage === undefined ? undefined : stage.node.path;
    },
    isWithinStack: (path) => [...stacks.keys()].some((stack) => path === stack || path.startsWith(`${stack}/`)),
  };
}

function templateOf(stack: TemplateStack): AssessedTemplate {
  try {
    return { path: stack.id, resources: stack.resources.length };
  } catch (error) {
    return { path: stack.id, resources: 0, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** A file that cannot be read is a finding: what it would have said is not guessed. */
function readFiles({ ratchetFile, configFile }: Settings): { acknowledgements: readonly Acknowledgement[]; ratchet?: Ratchet; findings: Finding[] } {
  const findings: Finding[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      findings.push(gateFinding('GATE-CONFIG', error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  };
  const acknowledgements = attempt(() => readConfigFile(configFile).acknowledgements) ?? [];
  const ratchet = ratchetFile === undefined ? undefined : attempt(() => Ratchet.read(ratchetFile));
  return { acknowledgements, ratchet, findings };
}
