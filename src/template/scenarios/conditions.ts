import { isObject, own } from '../resolving/objects';
import type { ResolvedStack } from '../resolving/stack';

/** A choice that only the deployment makes. */
export type Choice = { readonly parameter: string } | { readonly condition: string };

/** What parameters and conditions of a stack are in a scenario; a parameter without a value is none of those that the template names. */
export interface Assignment {
  readonly parameters: ReadonlyMap<string, string | undefined>;
  readonly conditions: ReadonlyMap<string, boolean>;
}

/** The expressions of the section `Conditions`, as far as they hang on parameters. */
export class ConditionTree {
  constructor(private readonly stack: ResolvedStack) {}

  /** The choices that a condition hangs on, by name. */
  choicesOf(name: string, found = new Map<string, Choice>(), seen = new Set<string>()): Map<string, Choice> {
    const expression = this.expression(name);
    if (seen.has(name) || expression === undefined) {
      return found;
    }
    seen.add(name);
    this.collect(name, expression, found, seen);
    return found;
  }

  /** The values that the conditions compare a parameter with. */
  comparedWith(parameter: string): string[] {
    const values: string[] = [];
    for (const name of this.stack.loaded.document.conditions.keys()) {
      walk(this.expression(name), (operands) => {
        const sides = operands.map((side) => parameterOf(side));
        const [literal] = operands.filter((_, index) => sides[1 - index] === parameter && sides[index] === undefined);
        if (typeof literal === 'string' || typeof literal === 'number' || typeof literal === 'boolean') {
          values.push(String(literal));
        }
      });
    }
    return [...new Set(values)];
  }

  /** Whether a condition holds; undefined when the assignment does not say. */
  holds(name: string, assignment: Assignment, seen = new Set<string>()): boolean | undefined {
    if (assignment.conditions.has(name)) {
      return assignment.conditions.get(name);
    }
    const expression = this.expression(name);
    if (expression === undefined || seen.has(name)) {
      return undefined;
    }
    return this.evaluate(expression, assignment, new Set([...seen, name]));
  }

  private expression(name: string): unknown {
    return this.stack.loaded.document.conditions.get(name);
  }

  private evaluate(node: unknown, assignment: Assignment, seen: Set<string>): boolean | undefined {
    if (typeof node === 'string') {
      return this.holds(node, assignment, seen);
    }
    const [[name, argument]] = isObject(node) && Object.keys(node).length === 1 ? Object.entries(node) : [['', undefined]];
    const operands = Array.isArray(argument) ? argument as unknown[] : [];
    switch (name) {
      case 'Condition':
        return typeof argument === 'string' ? this.holds(argument, assignment, seen) : undefined;
      case 'Fn::Not':
        return opposite(this.evaluate(operands[0], assignment, seen));
      case 'Fn::And':
        return opposite(any(operands.map((operand) => opposite(this.evaluate(operand, assignment, seen)))));
      case 'Fn::Or':
        return any(operands.map((operand) => this.evaluate(operand, assignment, seen)));
      case 'Fn::Equals':
        return equal(operands, assignment);
      default:
        return undefined;
    }
  }

  private collect(name: string, node: unknown, found: Map<string, Choice>, seen: Set<string>): void {
    if (typeof node === 'string') {
      this.choicesOf(node, found, seen);
      return;
    }
    if (!isObject(node)) {
      return;
    }
    for (const [key, argument] of Object.entries(node)) {
      if (key === 'Condition' && typeof argument === 'string') {
        this.choicesOf(argument, found, seen);
      } else if (key !== 'Fn::Equals') {
        (Array.isArray(argument) ? argument as unknown[] : []).forEach((operand) => { this.collect(name, operand, found, seen); });
      } else if (isChoiceOfParameter(argument, this.stack)) {
        (argument as unknown[]).map(parameterOf).filter((one) => one !== undefined).forEach((one) => found.set(one, { parameter: one }));
      } else if (!isLiteral(argument)) {
        found.set(`Condition ${name}`, { condition: name });
      }
    }
  }
}

/** Every comparison in an expression. */
function walk(node: unknown, visit: (operands: unknown[]) => void): void {
  if (Array.isArray(node)) {
    node.forEach((one) => { walk(one, visit); });
  } else if (isObject(node)) {
    const operands = own(node, 'Fn::Equals');
    if (Array.isArray(operands) && operands.length === 2) {
      visit(operands);
    } else {
      Object.values(node).forEach((one) => { walk(one, visit); });
    }
  }
}

function isLiteral(operands: unknown): boolean {
  return Array.isArray(operands) && operands.every((side) => typeof side !== 'object');
}

/** A parameter of the stack compared with a literal. */
function isChoiceOfParameter(operands: unknown, stack: ResolvedStack): boolean {
  if (!Array.isArray(operands) || operands.length !== 2) {
    return false;
  }
  const names = operands.map(parameterOf);
  return operands.every((side, index) => names[index] === undefined ? typeof side !== 'object' : stack.loaded.document.parameters.has(names[index]))
    && names.filter((name) => name !== undefined).length === 1;
}

function parameterOf(side: unknown): string | undefined {
  const name = isObject(side) && Object.keys(side).length === 1 ? own(side, 'Ref') : undefined;
  return typeof name === 'string' ? name : undefined;
}

function equal(operands: unknown[], assignment: Assignment): boolean | undefined {
  const values = operands.map((side) => {
    const name = parameterOf(side);
    if (name === undefined) {
      return typeof side === 'string' || typeof side === 'number' || typeof side === 'boolean' ? { text: String(side) } : undefined;
    }
    return assignment.parameters.has(name) ? { text: assignment.parameters.get(name) } : undefined;
  });
  const [left, right] = values;
  return left === undefined || right === undefined ? undefined : left.text === right.text;
}

function opposite(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function any(truths: (boolean | undefined)[]): boolean | undefined {
  return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
}
