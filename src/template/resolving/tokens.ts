import { CfnElement, DefaultTokenResolver, Reference, Stack, Token, Tokenization, type IPostProcessor, type IResolvable, type IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { Place } from './place';
import type { StackRegistry } from './registry';
import { ABSENT, type Resolved } from './scope';
import type { ResolvedStack } from './stack';
import { asText } from './texts';
import { readable } from '../model/opaque';

const TEXT = 'the text with tokens';

/** Replaces the tokens in a text by what the templates of the set say about them. */
export function replaceTokens(text: string, registry: StackRegistry, scope: IConstruct | undefined): string {
  if (!Token.isUnresolved(text)) {
    return text;
  }
  const around = scope ?? firstTarget(text);
  if (around === undefined) {
    throw new Error('a token can be resolved only in templates of an app');
  }
  const place = new Place(TEXT);
  const references = new ReferenceResolver(registry, place);
  const node: unknown = Tokenization.resolve(text, { scope: around, preparing: false, resolver: references });
  const results = new Set(homesOf(around, references.seen, registry).map((stack) => asText(stack.resolve(node, place), place)));
  const [result, ...others] = results;
  if (others.length > 0) {
    throw place.error(`means something else in each stack: ${[...results].map(readable).join(', ')}`);
  }
  return result;
}

/**
 * The stacks in which `AWS::AccountId` and the like of a text are to be read: those that its references point at; else those that
 * fit any environment, since in the others the CDK writes the account itself.
 */
function homesOf(scope: IConstruct, referenced: ReadonlySet<ResolvedStack>, registry: StackRegistry): ResolvedStack[] {
  if (referenced.size > 0) {
    return [...referenced];
  }
  const own = Stack.isStack(scope) ? stackAt(scope, registry) : undefined;
  if (own !== undefined) {
    return [own];
  }
  const agnostic = registry.stacks.filter(({ loaded: { construct } }) =>
    construct !== undefined && (Token.isUnresolved(construct.account) || Token.isUnresolved(construct.region)));
  return agnostic.length > 0 ? agnostic : registry.stacks;
}

/** Resolves references at once, by what they point at; whatever else stands in a text becomes intrinsic functions. */
class ReferenceResolver extends DefaultTokenResolver {
  readonly seen = new Set<ResolvedStack>();

  constructor(private readonly registry: StackRegistry, private readonly place: Place) {
    super(new JoinFragments());
  }

  resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (Reference.isReference(token) && CfnElement.isCfnElement(token.target)) {
      return this.referenced(token.target, token.displayName);
    }
    if (Reference.isReference(token) && Stack.isStack(token.target)) {
      return this.pseudo(token.target, token.displayName);
    }
    return super.resolveToken(token, context, postProcessor);
  }

  private referenced(target: CfnElement, attribute: string): Resolved {
    const stack = this.home(target, target.stack);
    const logicalId = target.stack.resolve(target.logicalId) as string;
    const value = attribute === 'Ref' ? stack.reference(logicalId, this.place) : stack.attribute(logicalId, attribute, this.place);
    return value === ABSENT ? '' : value;
  }

  /** A pseudo parameter that says whose it is, such as `stack.stackId`. */
  private pseudo(target: Stack, name: string): Resolved {
    return this.home(target, target).resolve({ Ref: name }, this.place);
  }

  private home(target: IConstruct, stack: Stack): ResolvedStack {
    const home = stackAt(stack, this.registry);
    if (home === undefined) {
      throw new Error(`'${target.node.path}' belongs to the stack '${stack.node.path}', which is not among the templates`);
    }
    this.seen.add(home);
    return home;
  }
}

class JoinFragments {
  join(left: unknown, right: unknown): unknown {
    if (left === undefined || right === undefined) {
      return left ?? right;
    }
    return typeof left === 'string' && typeof right === 'string' ? left + right : { 'Fn::Join': ['', [left, right]] };
  }
}

function firstTarget(text: string): IConstruct | undefined {
  return Tokenization.reverseString(text).tokens.filter((token) => Reference.isReference(token)).map((token) => token.target)[0];
}

function stackAt(stack: Stack, registry: StackRegistry): ResolvedStack | undefined {
  return registry.stacks.find((one) => one.loaded.construct === stack) ?? registry.stacks.find((one) => one.id === stack.node.path);
}
