import { join } from 'node:path';
import { CfnElement, Stack, Stage, Token } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import type { TemplateOptions } from '../template-options';
import { environmentOf } from './environment';
import { readJson } from './files';
import type { LoadedStack } from './loaded-stack';
import { readDocument } from './template-document';

/** What an app has on disk. */
export interface LoadedApp {
  /** Everything that the stacks asked for may refer to. */
  readonly stacks: LoadedStack[];
  /** The stacks that were asked for. */
  readonly chosen: LoadedStack[];
}

/** Reads the templates that were written for an App, a Stage or a Stack. */
export function loadApp(scope: IConstruct, options: TemplateOptions): LoadedApp {
  return load(scope, options, (stack) => {
    const file = join(Stage.of(stack)?.outdir ?? '', stack.templateFile);
    return { file, content: readJson(file) };
  });
}

function load(scope: IConstruct, options: TemplateOptions, read: ReadTemplate): LoadedApp {
  const stage = stageOf(scope);
  const paths = new Lazily(() => collectPaths(stage));
  const loaded = new Map<Stack, LoadedStack>();
  for (const stack of stage.node.findAll().filter((node) => Stack.isStack(node))) {
    loaded.set(stack, loadStack(stack, loaded, paths, options, read));
  }
  return {
    stacks: [...loaded.values()],
    chosen: [...loaded].filter(([stack]) => scope === stage || isWithin(stack, scope)).map(([, one]) => one),
  };
}

/** The templates that would be written for an App, a Stage or a Stack, before they are. Aspects must have run. */
export function loadConstructs(scope: IConstruct, options: TemplateOptions): LoadedApp {
  return load(scope, options, (stack) => ({ content: inMemory(stack) }));
}

/** As the CDK writes it: `Stack._synthesizeTemplate` resolves the same and turns it into JSON. */
function inMemory(stack: Stack): unknown {
  // Not in the public API, and the only way to the template that Aspects, overrides and references have made.
  const { _toCloudFormation } = stack as unknown as { _toCloudFormation(): unknown };
  return JSON.parse(JSON.stringify(stack.resolve(_toCloudFormation.call(stack))));
}

/** The Stage, or App, that writes the templates of a scope. */
export function stageOf(scope: IConstruct): Stage {
  if (Stage.isStage(scope)) {
    return scope;
  }
  if (!Stack.isStack(scope)) {
    throw new Error(`'app' must be an App, a Stage or a Stack, got ${Construct.isConstruct(scope) ? `the construct '${scope.node.path}'` : typeof scope}`);
  }
  const stage = Stage.of(scope);
  if (stage === undefined) {
    throw new Error(`'app' must belong to an App, got '${scope.node.path}'`);
  }
  return stage;
}

type ReadTemplate = (stack: Stack) => { readonly content: unknown; readonly file?: string };

function loadStack(
  stack: Stack, loaded: Map<Stack, LoadedStack>, paths: Lazily<Paths>, options: TemplateOptions, read: ReadTemplate,
): LoadedStack {
  const { file, content } = read(stack);
  const parent = stack.nestedStackParent === undefined ? undefined : loaded.get(stack.nestedStackParent);
  const resource = stack.nestedStackResource;
  return {
    id: stack.node.path,
    name: parent === undefined ? stack.stackName : undefined,
    ...environmentOf(options, fixed(stack.account), fixed(stack.region)),
    file,
    document: readDocument(content, stack.node.path, true),
    parent: parent === undefined || resource === undefined ? undefined : { stack: parent, logicalId: logicalIdOf(resource) },
    parameters: options.parameters ?? {},
    exports: options.exports ?? {},
    construct: stack,
    pathOf: (logicalId) => paths.value.get(stack)?.get(logicalId),
  };
}

function fixed(value: string): string | undefined {
  return Token.isUnresolved(value) ? undefined : value;
}

export function logicalIdOf(element: CfnElement): string {
  return element.stack.resolve(element.logicalId) as string;
}

type Paths = Map<Stack, Map<string, string>>;

function collectPaths(root: IConstruct): Paths {
  const paths: Paths = new Map();
  for (const node of root.node.findAll()) {
    if (CfnElement.isCfnElement(node)) {
      const ofStack = paths.get(node.stack) ?? new Map<string, string>();
      paths.set(node.stack, ofStack.set(logicalIdOf(node), node.node.path));
    }
  }
  return paths;
}

function isWithin(node: IConstruct, scope: IConstruct): boolean {
  return node.node.scopes.includes(scope);
}

/** A value that is worked out when it is first asked for. */
class Lazily<T> {
  private known: { readonly value: T } | undefined;

  constructor(private readonly compute: () => T) {}

  get value(): T {
    this.known ??= { value: this.compute() };
    return this.known.value;
  }
}
