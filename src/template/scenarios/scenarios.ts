import { ConditionTree, type Assignment, type Choice } from './conditions';
import { mentions } from './mentions';
import type { Scenario } from './scenario';
import { own } from '../resolving/objects';
import type { ResolvedStack } from '../resolving/stack';

/** Up to here every combination is a scenario; beyond, each choice is made once, the others stay as the defaults have them. */
const MOST_COMBINATIONS = 16;
/** What is left then stays undecided. */
const MOST_SCENARIOS = 256;

interface Variable {
  readonly stack: ResolvedStack;
  readonly choice: Choice;
  /** The first one is what the defaults give; undefined is a value that the template does not name. */
  readonly values: readonly (string | boolean | undefined)[];
  /** The resources that look otherwise, by stack and logical id. */
  readonly affected: ReadonlySet<string>;
}

/**
 * The ways in which the templates may be deployed, so that both branches of every `Fn::If` are looked at. The first scenario is what
 * the defaults of the parameters give.
 */
export function scenariosOf(stacks: readonly ResolvedStack[]): Scenario[] {
  const variables = stacks.flatMap(variablesOf);
  const combinations = variables.reduce((product, { values }) => product * values.length, 1);
  const choices = combinations <= MOST_COMBINATIONS ? everyCombination(variables) : oneAtATime(variables).slice(0, MOST_SCENARIOS);
  return choices.map((indexes) => scenario(variables, indexes));
}

function everyCombination(variables: readonly Variable[]): number[][] {
  return variables.reduce<number[][]>(
    (rows, { values }) => rows.flatMap((row) => values.map((_, index) => [...row, index])), [[]]);
}

function oneAtATime(variables: readonly Variable[]): number[][] {
  const defaults = variables.map(() => 0);
  return [defaults, ...variables.flatMap(({ values }, position) => (
    values.slice(1).map((_, index) => defaults.map((zero, at) => at === position ? index + 1 : zero))))];
}

function scenario(variables: readonly Variable[], indexes: readonly number[]): Scenario {
  const parameters = new Map<string, string>();
  const conditions = new Map<string, boolean>();
  for (const stack of new Set(variables.map((one) => one.stack))) {
    const assignment = assignmentOf(stack, variables, indexes);
    assignment.parameters.forEach((value, name) => { if (value !== undefined) parameters.set(`${stack.id}/${name}`, value); });
    const tree = new ConditionTree(stack);
    for (const name of stack.loaded.document.conditions.keys()) {
      const truth = tree.holds(name, assignment);
      if (truth !== undefined) {
        conditions.set(`${stack.id}/${name}`, truth);
      }
    }
  }
  const changed = variables.filter((_, index) => indexes[index] > 0);
  const affected = new Set(changed.flatMap((variable) => [...variable.affected]));
  return {
    label: changed.map((variable) => labelOf(variable, variable.values[indexes[variables.indexOf(variable)]])).join(', '),
    parameters,
    conditions,
    affects: (stackId, logicalId) => affected.has(`${stackId}/${logicalId}`),
  };
}

function assignmentOf(stack: ResolvedStack, variables: readonly Variable[], indexes: readonly number[]): Assignment {
  const parameters = new Map<string, string | undefined>();
  const conditions = new Map<string, boolean>();
  variables.forEach((variable, position) => {
    const value = variable.values[indexes[position]];
    if (variable.stack !== stack) {
      return;
    }
    if ('condition' in variable.choice) {
      conditions.set(variable.choice.condition, value === true);
    } else {
      parameters.set(variable.choice.parameter, value as string | undefined);
    }
  });
  return { parameters, conditions };
}

function labelOf({ choice, values }: Variable, value: string | boolean | undefined): string {
  if ('condition' in choice) {
    return `the condition '${choice.condition}' is ${String(value)}`;
  }
  const named = values.filter((one) => one !== undefined).map((one) => `'${String(one)}'`).join(' or ');
  return value === undefined ? `'${choice.parameter}' is not ${named}` : `'${choice.parameter}' is '${String(value)}'`;
}

function variablesOf(stack: ResolvedStack): Variable[] {
  const { document } = stack.loaded;
  const open = [...document.parameters].filter(([, declaration]) => (
    own(declaration, 'Default') === undefined && Array.isArray(own(declaration, 'AllowedValues')))).map(([name]) => name);
  if (open.length === 0 && document.conditions.size === 0) {
    return [];
  }
  const tree = new ConditionTree(stack);
  const named = new Map([...document.resources].map(([logicalId, { raw }]) => [logicalId, mentions(raw)]));
  const used = new Set([...named.values()].flatMap((names) => [...names]));
  const choices = new Map<string, { choice: Choice; by: Set<string> }>();
  const add = (key: string, choice: Choice, by: string): void => {
    const entry = choices.get(key) ?? { choice, by: new Set<string>() };
    entry.by.add(by);
    choices.set(key, entry);
  };
  for (const condition of document.conditions.keys()) {
    if (used.has(condition)) {
      tree.choicesOf(condition).forEach((choice, key) => { add(key, choice, condition); });
    }
  }
  for (const parameter of new Set([...open, ...choices.keys()])) {
    if (used.has(parameter) && document.parameters.has(parameter)) {
      add(parameter, { parameter }, parameter);
    }
  }
  return [...choices.values()].flatMap(({ choice, by }) => {
    const values = valuesOf(choice, stack, tree);
    return values.length < 2 ? [] : [{ stack, choice, values, affected: affectedBy(stack, named, by) }];
  });
}

function valuesOf(choice: Choice, stack: ResolvedStack, tree: ConditionTree): (string | boolean | undefined)[] {
  if ('condition' in choice) {
    // As in the first scenario: what the stack itself says, if it can tell.
    return isFalse(stack, choice.condition) ? [false, true] : [true, false];
  }
  const { parameter } = choice;
  const declaration = stack.loaded.document.parameters.get(parameter) ?? {};
  const [given, standard] = [own(stack.loaded.parameters, parameter), own(declaration, 'Default')];
  if (stack.loaded.parent === undefined && given !== undefined) {
    return [];
  }
  const allowed = own(declaration, 'AllowedValues');
  const first = typeof standard === 'string' || typeof standard === 'number' || typeof standard === 'boolean' ? [String(standard)] : [];
  const others = Array.isArray(allowed) ? allowed.map(String) : [...tree.comparedWith(parameter)];
  const values = [...new Set([...first, ...others])];
  const isClosed = Array.isArray(allowed) || (first.length > 0 && !others.includes(first[0]));
  return isClosed ? values : [...values, undefined];
}

function isFalse(stack: ResolvedStack, condition: string): boolean {
  try {
    return stack.condition(condition, stack.loaded.document.place) === 'no';
  } catch {
    // What is wrong with it is told by whoever asks for the resources.
    return false;
  }
}

/** Resources that mention one of the names, and their neighbours: a bucket is judged with its policy. */
function affectedBy(stack: ResolvedStack, named: ReadonlyMap<string, ReadonlySet<string>>, names: ReadonlySet<string>): Set<string> {
  const direct = new Set([...named].filter(([, mentioned]) => [...names].some((name) => mentioned.has(name))).map(([logicalId]) => logicalId));
  const found = new Set(direct);
  for (const [logicalId, mentioned] of named) {
    const targets = [...mentioned].filter((name) => named.has(name));
    if (direct.has(logicalId)) {
      targets.forEach((target) => found.add(target));
    } else if (targets.some((target) => direct.has(target))) {
      found.add(logicalId);
    }
  }
  return new Set([...found].map((logicalId) => `${stack.id}/${logicalId}`));
}
