import { Stage, type Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { GATE_NAME } from '../acknowledgements/names';
import type { Strictness } from '../assessment/assess';
import type { ComplianceOptions, StageGateOptions } from '../compliance-options';
import { GateLevel } from '../gate-level';
import type { Rule } from '../model/rule';
import { OnUnknown } from '../on-unknown';
import { adaptRules } from '../own-rules/adapt';
import type { Pack } from '../pack';
import { Severity } from '../severity';

/** What holds for some stacks. */
export interface StackSettings extends Strictness {
  readonly level: GateLevel;
  readonly rules: readonly Rule[];
  readonly packs: readonly string[];
}

export interface SettingsProps extends ComplianceOptions {
  readonly level?: GateLevel;
  readonly perStage?: StageGateOptions[];
}

/** The options of a gate, checked, with their defaults. */
export class Settings {
  readonly general: StackSettings;
  readonly ratchetFile?: string;
  readonly configFile?: string;
  private readonly stages: readonly { readonly stage: string; readonly settings: StackSettings }[];

  constructor(props: SettingsProps) {
    this.general = settingsOf(props, props.rules ?? []);
    this.stages = (props.perStage ?? []).map(({ stage, ...others }) => {
      const given = Object.fromEntries(Object.entries<unknown>(others).filter(([, value]) => value !== undefined));
      return { stage, settings: settingsOf({ ...props, ...given }, props.rules ?? []) };
    });
    const names = this.stages.map(({ stage }) => stage);
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined) {
      throw new Error(`'perStage' must name each Stage once, got ${repeated} twice`);
    }
    this.ratchetFile = props.ratchetFile;
    this.configFile = props.configFile;
  }

  /** All rules, those of single stages included. */
  get rules(): readonly Rule[] {
    return [...new Map(this.all.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule])).values()];
  }

  /** Ids that must not be acknowledged, here or there. */
  get neverAcknowledge(): string[] {
    return [...new Set(this.all.flatMap((one) => one.neverAcknowledge))];
  }

  /** Those of the innermost Stage around the stack that has some of its own. */
  of(stack: Stack): StackSettings {
    for (let stage = Stage.of(stack); stage !== undefined; stage = stage.parentStage) {
      const { node } = stage;
      const found = this.stages.find((one) => one.stage === node.path && node.path !== '') ?? this.stages.find((one) => one.stage === node.id && node.id !== '');
      if (found !== undefined) {
        return found.settings;
      }
    }
    return this.general;
  }

  /** Stages of `perStage` that the app does not have. */
  unmatched(app: IConstruct): string[] {
    const stages = app.node.findAll().filter((node) => Stage.isStage(node));
    return this.stages.map(({ stage }) => stage).filter((name) => !stages.some(({ node }) => node.path === name || node.id === name));
  }

  isEnforced(): boolean {
    return this.all.some(({ level }) => level === GateLevel.ENFORCE);
  }

  /** Whether nothing is to stop, wherever it is found. */
  isReportOnly(): boolean {
    return this.all.every(({ level }) => level === GateLevel.REPORT);
  }

  private get all(): readonly StackSettings[] {
    return [this.general, ...this.stages.map(({ settings }) => settings)];
  }
}

function settingsOf(props: SettingsProps, ownRules: readonly NonNullable<ComplianceOptions['rules']>[number][]): StackSettings {
  const packs: readonly Pack[] = props.packs ?? [defaultPack()];
  const ofPacks = new Map(packs.flatMap((pack) => pack._rules).map((rule) => [rule.id, rule]));
  const rules = [...ofPacks.values(), ...adaptRules(ownRules, [...ofPacks.keys()])];
  if (rules.length === 0) {
    throw new Error("'packs' must hold at least one rule, got none");
  }
  const level = oneOf('level', props.level, GateLevel.BLOCK, Object.values(GateLevel));
  return {
    level,
    rules,
    packs: packs.map(({ name }) => name),
    failOn: oneOf('failOn', props.failOn, Severity.MEDIUM, Object.values(Severity)),
    onUnknown: oneOf('onUnknown', props.onUnknown, OnUnknown.WARN, Object.values(OnUnknown)),
    neverAcknowledge: (props.neverAcknowledge ?? []).map((id) => id.replace(`${GATE_NAME}::`, '')),
    isReportOnly: level === GateLevel.REPORT,
  };
}

/** A value that is none of them, as plain JavaScript may give, would compare as "never". */
function oneOf<T extends string>(prop: string, value: T | undefined, standard: T, values: readonly T[]): T {
  if (value !== undefined && !values.includes(value)) {
    throw new Error(`'${prop}' must be one of ${values.join(', ')}, got ${value}`);
  }
  return value ?? standard;
}

/** The catalogue takes longer to load than most apps take to judge: not before a gate is made. */
function defaultPack(): Pack {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { Pack: Packs } = require('../pack') as typeof import('../pack');
  return Packs.baseline();
}
