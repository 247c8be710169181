import { keepAlternatives } from '../../model/alternatives';
import { isKnown, isKnownText, piecesOf } from '../../model/opaque';
import type { Truth } from '../../model/template-stack';
import type { Value } from '../../model/value';
import { isObject } from '../objects';
import { describe, type Place } from '../place';
import { ABSENT, type Intrinsic, type Resolved, type Scope } from '../scope';
import { derived, optional } from '../texts';
import { argumentList } from './arguments';

/** `[condition, then, else]` */
export const fnIf: Intrinsic = (argument, scope, place) => {
  const [condition, then, otherwise] = argumentList(argument, 3, 3, place);
  const truth = truthOfOperand(condition, scope, place.at(0));
  if (truth !== 'maybe') {
    return truth === 'yes' ? scope.resolve(then, place.at(1)) : scope.resolve(otherwise, place.at(2));
  }
  return either(nameOf(condition), scope.resolve(then, place.at(1)), scope.resolve(otherwise, place.at(2)), scope);
};

function either(condition: string, then: Resolved, otherwise: Resolved, scope: Scope): Resolved {
  const reason = `it hangs on the condition '${condition}', which only the deployment can decide`;
  const shown = (branch: Resolved): Value => branch === ABSENT ? 'AWS::NoValue' : branch;
  const parts = [`${scope.id}/${condition}`, shown(then), shown(otherwise)];
  if (then === otherwise || JSON.stringify(then) === JSON.stringify(otherwise)) {
    return then;
  }
  const undecided = then === ABSENT || otherwise === ABSENT ? optional(parts, reason) : derived('If', parts, reason);
  const branches = [then, otherwise].map((branch): Value | undefined => typeof branch === 'symbol' ? undefined : branch);
  if (branches.some((branch) => typeof branch === 'object')) {
    keepAlternatives(undecided, { condition: `${scope.id}/${condition}`, branches });
  }
  return undecided;
}

function nameOf(condition: unknown): string {
  return typeof condition === 'string' ? condition : JSON.stringify(condition);
}

/** A condition as an operand: its name, `{ Condition: name }`, or a function. */
function truthOfOperand(node: unknown, scope: Scope, place: Place): Truth {
  return typeof node === 'string' ? scope.condition(node, place) : truthOf(node, scope, place);
}

/** Whether an expression of the section `Conditions` holds. */
export function truthOf(node: unknown, scope: Scope, place: Place): Truth {
  if (!isObject(node) || Object.keys(node).length !== 1) {
    throw place.error(`must be one condition function, got ${describe(node)}`);
  }
  const [[name, argument]] = Object.entries(node);
  const inner = place.at(name);
  switch (name) {
    case 'Condition':
      if (typeof argument !== 'string') {
        throw inner.error(`must be the name of a condition, got ${describe(argument)}`);
      }
      return scope.condition(argument, inner);
    case 'Fn::Equals': {
      const [left, right] = argumentList(argument, 2, 2, inner).map((side, index) => scope.resolve(side, inner.at(index)));
      return left === ABSENT || right === ABSENT ? (left === right ? 'yes' : 'no') : equal(left, right);
    }
    case 'Fn::Not':
      return opposite(truthOfOperand(argumentList(argument, 1, 1, inner)[0], scope, inner.at(0)));
    case 'Fn::And':
      return opposite(any(operands(argument, scope, inner).map(opposite)));
    case 'Fn::Or':
      return any(operands(argument, scope, inner));
    default:
      if (!name.startsWith('Fn::')) {
        throw place.error(`must be a condition function, got ${describe(name)}`);
      }
      return 'maybe';
  }
}

function operands(argument: unknown, scope: Scope, place: Place): Truth[] {
  return argumentList(argument, 2, 10, place).map((operand, index) => truthOfOperand(operand, scope, place.at(index)));
}

function opposite(truth: Truth): Truth {
  return truth === 'maybe' ? 'maybe' : truth === 'yes' ? 'no' : 'yes';
}

function any(truths: Truth[]): Truth {
  return truths.includes('yes') ? 'yes' : truths.includes('maybe') ? 'maybe' : 'no';
}

/** Whether two values are the same text, as far as that is known. */
function equal(left: Value, right: Value): Truth {
  const [a, b] = [left, right].map((value) => typeof value === 'object' ? JSON.stringify(value) : String(value));
  if (a === b) {
    return 'yes';
  }
  if (isKnown(left) && isKnown(right)) {
    return 'no';
  }
  return typeof left !== 'object' && typeof right !== 'object' && differ(a, b) ? 'no' : 'maybe';
}

/** Whether two texts with symbols differ before their first or after their last symbol. */
function differ(a: string, b: string): boolean {
  const [startA, startB] = [literal(a, 'first'), literal(b, 'first')];
  const [endA, endB] = [literal(a, 'last'), literal(b, 'last')];
  return !(startA.startsWith(startB) || startB.startsWith(startA)) || !(endA.endsWith(endB) || endB.endsWith(endA));
}

function literal(text: string, which: 'first' | 'last'): string {
  if (isKnownText(text)) {
    return text;
  }
  const piece = piecesOf(text).at(which === 'first' ? 0 : -1);
  return typeof piece === 'string' ? piece : '';
}
