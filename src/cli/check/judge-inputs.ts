import { dirname } from 'node:path';
import { mergeJudged } from './merge-judged';
import type { Acknowledgement } from '../../compliance/acknowledgements/acknowledgement';
import { ofAssembly } from '../../compliance/acknowledgements/of-assembly';
import type { Addressed } from '../../compliance/acknowledgements/of-metadata';
import { ofResources } from '../../compliance/acknowledgements/of-resources';
import { unreadableTemplate } from '../../compliance/assessment/gate-rules';
import { judge } from '../../compliance/engine/judge';
import type { AssessedTemplate } from '../../compliance/model/assessment';
import type { Judged } from '../../compliance/model/finding';
import type { Rule } from '../../compliance/model/rule';
import type { ReportAccess } from '../../compliance/reports/report-document';
import type { TemplateOptions } from '../../template/template-options';
import { TemplateSet } from '../../template/template-set';
import { findInputs, type Input } from '../input/find-inputs';
import { loadInput, type SeenParameters } from '../input/load-input';

/** What became of all inputs. */
export interface JudgedInputs {
  readonly judged: Judged;
  readonly templates: readonly AssessedTemplate[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly access: readonly ReportAccess[];
}

interface Unit {
  readonly judged: Judged;
  readonly templates: readonly AssessedTemplate[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly access?: ReportAccess;
  /** Files of nested stacks, which are judged with the stack around them. */
  readonly nested: readonly string[];
}

/** Judges inputs one after the other, so that no more than one of them is in memory; what cannot be read stops none of the others. */
export class InputJudge {
  private readonly units = new Map<string, Unit>();
  private readonly nested = new Set<string>();

  constructor(
    private readonly rules: readonly Rule[], private readonly options: TemplateOptions, private readonly addressed: Addressed,
    private readonly seen: SeenParameters, private readonly accessOf?: (templates: TemplateSet) => ReportAccess,
  ) {}

  add(input: Input): void {
    if (this.units.has(input.path) || this.nested.has(input.path)) {
      return;
    }
    try {
      this.keep(input.path, this.read(input));
    } catch (error) {
      const parts = input.kind === 'assembly' ? this.partsOf(input.path) : [];
      parts.forEach((part) => { this.add(part); });
      const isTold = parts.some(({ path }) => this.units.get(path)?.templates.some((template) => template.unreadable !== undefined));
      this.keep(input.path, isTold ? undefined : unreadable(input.path, error));
    }
  }

  /** Judges several inputs as one set, so that they see one another's exports. */
  addTogether(inputs: readonly Input[]): void {
    const read = inputs.flatMap((input): { input: Input; set: TemplateSet }[] => {
      try {
        const set = loadInput(input, this.options, this.seen);
        return set === undefined ? [] : [{ input, set }];
      } catch (error) {
        this.keep(input.path, unreadable(input.path, error));
        return [];
      }
    });
    if (read.length > 0) {
      const set = TemplateSet.merge(...read.map((one) => one.set));
      const acknowledgements = read.flatMap(({ input }) => this.acknowledgementsOf(input));
      this.keep('', this.unitOf(set, acknowledgements));
    }
  }

  result(): JudgedInputs {
    // A nested stack may have come before the one around it.
    const units = [...this.units].filter(([path]) => !this.nested.has(path)).map(([, unit]) => unit);
    return {
      judged: mergeJudged(units.map(({ judged }) => judged), this.rules),
      templates: units.flatMap(({ templates }) => templates),
      acknowledgements: units.flatMap(({ acknowledgements }) => acknowledgements),
      access: units.flatMap(({ access }) => access ?? []),
    };
  }

  private read(input: Input): Unit | undefined {
    const set = loadInput(input, this.options, this.seen);
    return set && this.unitOf(set, this.acknowledgementsOf(input));
  }

  private acknowledgementsOf({ kind, path }: Input): Acknowledgement[] {
    return kind === 'assembly' ? ofAssembly(path, this.addressed).map((one) => ({ ...one, folder: path })) : [];
  }

  private unitOf(set: TemplateSet, acknowledgements: readonly Acknowledgement[]): Unit {
    return {
      judged: judge(set, this.rules),
      templates: set._stacks.map(({ id, file }, index) => templateOf(file ?? id, set, index)),
      acknowledgements: [...acknowledgements, ...ofResources(set)],
      access: this.accessOf?.(set),
      nested: set._stacks.flatMap(({ id, file }) => file === undefined || file === id ? [] : [file]),
    };
  }

  private keep(path: string, unit: Unit | undefined): void {
    if (unit !== undefined) {
      this.units.set(path, unit);
      unit.nested.forEach((file) => this.nested.add(file));
    }
  }

  /** When an assembly cannot be read as a whole, each of its templates for itself, so that one that is broken hides no other. */
  private partsOf(directory: string): Input[] {
    return findInputs(directory, true).filter(({ path }) => path.endsWith('.template.json') && !/(^|[\\/])asset\.[^\\/]*$/.test(dirname(path)));
  }
}

function templateOf(path: string, { _stacks: stacks }: TemplateSet, index: number): AssessedTemplate {
  try {
    return { path, resources: stacks[index].resources.length };
  } catch (error) {
    return { path, resources: 0, unreadable: messageOf(error) };
  }
}

function unreadable(path: string, error: unknown): Unit {
  const message = messageOf(error);
  const finding = unreadableTemplate(message, { templatePath: path, stack: path });
  return {
    judged: { findings: [finding], tallies: [], resources: 0 },
    templates: [{ path, resources: 0, unreadable: message }],
    acknowledgements: [],
    nested: [],
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
