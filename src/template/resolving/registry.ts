import { Guard } from './guard';
import { isObject, own } from './objects';
import type { Place } from './place';
import type { StackOutput } from './scope';
import { ABSENT } from './scope';
import { ResolvedStack, type Neighbours } from './stack';
import { derived, resolveText } from './texts';
import type { LoadedStack } from '../loading/loaded-stack';
import { isKnownText, readable } from '../model/opaque';
import type { Value } from '../model/value';
import type { Scenario } from '../scenarios/scenario';

type Exports = Map<string, { readonly stack: ResolvedStack; readonly output: string }[]>;

/** All stacks that know of one another. */
export class StackRegistry implements Neighbours {
  readonly guard = new Guard();
  readonly stacks: ResolvedStack[] = [];
  private readonly byLoaded = new Map<LoadedStack, ResolvedStack>();
  private readonly children = new Map<ResolvedStack, Map<string, ResolvedStack>>();
  private readonly exportsOf = new Map<string, Exports>();
  private readonly byName = new Map<string, ResolvedStack[]>();
  private written: Map<string, () => Value | undefined> | undefined;

  /** @param scenario what parameters and conditions are, where only the deployment decides; without it they have their defaults */
  constructor(loaded: readonly LoadedStack[], readonly scenario?: Scenario) {
    const ids = new Set<string>();
    const labels = new Set<string>();
    for (const one of new Set(loaded)) {
      const stack = new ResolvedStack(free(one.id, ids), free(one.name ?? one.id, labels), one, this);
      this.stacks.push(stack);
      this.byLoaded.set(one, stack);
    }
    for (const stack of this.stacks) {
      const parent = this.parentOf(stack);
      if (stack.loaded.parent !== undefined && parent !== undefined) {
        const siblings = this.children.get(parent) ?? new Map<string, ResolvedStack>();
        this.children.set(parent, siblings.set(stack.loaded.parent.logicalId, stack));
      }
    }
  }

  find(loaded: LoadedStack): ResolvedStack | undefined {
    return this.byLoaded.get(loaded);
  }

  parentOf(stack: ResolvedStack): ResolvedStack | undefined {
    return stack.loaded.parent === undefined ? undefined : this.byLoaded.get(stack.loaded.parent.stack);
  }

  nested(stack: ResolvedStack, logicalId: string): ResolvedStack | undefined {
    return this.children.get(stack)?.get(logicalId);
  }

  importValue(from: ResolvedStack, exportName: string, place: Place): Value {
    const found = this.exportsIn(from.account, from.region, place).get(exportName) ?? [];
    const values = found.map(({ stack, output }) => stack.output(output)).filter((value) => value !== undefined);
    if (values.length > 0) {
      return oneOf(values, `several stacks export '${readable(exportName)}'`);
    }
    return (own(from.loaded.exports, exportName) as string | undefined)
      ?? derived('ImportValue', [exportName, from.account, from.region], isKnownText(exportName)
        ? `'${exportName}' is exported by a stack that is not among the templates`
        : 'the name of the export is not known');
  }

  stackOutput(output: StackOutput, place: Place): Value {
    const name = output.stack.startsWith('arn:') ? output.stack.split('/')[1] ?? output.stack : output.stack;
    const values = this.named(`${output.account}/${output.region}/${name}`).map((stack) => {
      const value = stack.output(output.output);
      if (value === undefined) {
        throw place.error(`the stack '${stack.id}' has no output '${readable(output.output)}'`);
      }
      return value;
    });
    return values.length > 0
      ? oneOf(values, `several stacks are named '${readable(name)}'`)
      : derived('GetStackOutput', [name, output.output, output.account, output.region], `the stack '${readable(name)}' is not among the templates`);
  }

  crossRegionValue(from: ResolvedStack, name: string): Value | undefined {
    this.written ??= this.collectWritten();
    return this.written.get(`${from.account}/${from.region}/${name}`)?.();
  }

  private exportsIn(account: string, region: string, place: Place): Exports {
    const key = `${account}/${region}`;
    let exports = this.exportsOf.get(key);
    if (exports === undefined) {
      exports = new Map();
      this.guard.run(`the exports of ${key}`, place, () => {
        for (const stack of this.stacks.filter((one) => one.account === account && one.region === region)) {
          for (const { name, output } of stack.exported()) {
            exports?.set(name, [...exports.get(name) ?? [], { stack, output }]);
          }
        }
      });
      this.exportsOf.set(key, exports);
    }
    return exports;
  }

  private named(key: string): ResolvedStack[] {
    if (this.byName.size === 0) {
      for (const stack of this.stacks) {
        const address = `${stack.account}/${stack.region}/${stack.name}`;
        this.byName.set(address, [...this.byName.get(address) ?? [], stack]);
      }
    }
    return this.byName.get(key) ?? [];
  }

  /** Values that the CDK hands from Region to Region through parameters of Parameter Store, by account, Region and parameter. */
  private collectWritten(): Map<string, () => Value | undefined> {
    const written = new Map<string, () => Value | undefined>();
    for (const stack of this.stacks) {
      for (const declaration of stack.loaded.document.resources.values()) {
        const props = declaration.type === 'Custom::CrossRegionExportWriter' ? own(declaration.properties, 'WriterProps') : undefined;
        const exports = isObject(props) ? own(props, 'exports') : undefined;
        if (!isObject(props) || !isObject(exports)) {
          continue;
        }
        const place = declaration.place.at('Properties').at('WriterProps');
        const region = resolveText(own(props, 'region'), stack, place.at('region'));
        for (const [name, node] of Object.entries(exports)) {
          written.set(`${stack.account}/${region}/${name}`, () => {
            const value = stack.resolve(node, place.at('exports').at(name));
            return value === ABSENT ? undefined : value;
          });
        }
      }
    }
    return written;
  }
}

/** A name that nobody has taken yet, which is thereby taken. */
function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name); copy++) {
    name = `${wanted} (${copy})`;
  }
  taken.add(name);
  return name;
}

/** The value that all agree on; a symbol when they do not. */
function oneOf(values: Value[], conflict: string): Value {
  const [first, ...others] = values;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : derived('OneOf', values, conflict);
}
