import type { IConstruct } from 'constructs';
import { loadAssembly } from './loading/assembly';
import { validateOptions } from './loading/environment';
import type { LoadedStack } from './loading/loaded-stack';
import { loadDocument, loadFile } from './loading/single';
import { readable } from './model/opaque';
import type { TemplateStack } from './model/template-stack';
import { StackRegistry } from './resolving/registry';
import type { Scenario } from './scenarios/scenario';
import { scenariosOf } from './scenarios/scenarios';
import type { TemplateOptions } from './template-options';
import { isToken } from '../private/tokens';
import { requireText } from '../private/validation';

/**
 * CloudFormation templates that belong together, with their intrinsic functions resolved as far as anybody can before the
 * deployment.
 *
 * References between stacks (exports, stack outputs, parameters and outputs of nested stacks, values handed from Region to
 * Region) are followed as long as both ends are in the set. What only the deployment knows stays unknown; it is never guessed.
 * A parameter has its default unless `parameters` gives it another value.
 *
 * What is no template, and what CloudFormation would refuse when a value is worked out, is an error that names file and place:
 * `'cdk.out/Stack.template.json' Resources.Role.Properties.RoleName.Fn::Join: must be a list of 2 arguments, got a list of 1`.
 */
export class TemplateSet {
  /**
   * The templates of an app, which is synthesized for that.
   *
   * @param app an App, a Stage or a Stack; of the latter two only their own stacks are in the set
   */
  static fromApp(app: IConstruct, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, false);
    ofApps().stageOf(app).synth();
    return TemplateSet.fromSynthesized(app, options);
  }

  /**
   * The templates of an app that was synthesized already, such as inside a validation plugin, where it must not be done again.
   *
   * @param app an App, a Stage or a Stack; of the latter two only their own stacks are in the set
   */
  static fromSynthesized(app: IConstruct, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, false);
    const { stacks, chosen } = ofApps().loadApp(app, options);
    return new TemplateSet(stacks, chosen, options, app);
  }

  /**
   * The templates of an app as they would be written now, while it is being synthesized: after Aspects, before anything is on disk.
   *
   * @internal
   */
  static _fromConstructs(app: IConstruct): TemplateSet {
    const { stacks, chosen } = ofApps().loadConstructs(app, {});
    return new TemplateSet(stacks, chosen, {}, app);
  }

  /**
   * The templates of a cloud assembly, stages and nested stacks included.
   *
   * @param directory usually `cdk.out`
   */
  static fromAssembly(directory: string, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, false);
    requireText('directory', directory);
    const stacks = loadAssembly(directory, options);
    return new TemplateSet(stacks, stacks, options);
  }

  /**
   * One template, JSON or YAML (with short tags such as `!Ref`), whoever made it. Templates of nested stacks that it names by
   * their place on disk are read, too.
   */
  static fromFile(path: string, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, true);
    requireText('path', path);
    const stacks = loadFile(path, options);
    return new TemplateSet(stacks, stacks, options);
  }

  /**
   * {@link fromFile} for a template that was parsed already.
   *
   * @internal
   */
  static _fromParsed(path: string, content: unknown, options: TemplateOptions): TemplateSet {
    validateOptions(options, true);
    const stacks = loadFile(path, options, content);
    return new TemplateSet(stacks, stacks, options);
  }

  /** One template as an object. */
  static fromDocument(template: Record<string, unknown>, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, true);
    const stacks = loadDocument(template, options);
    return new TemplateSet(stacks, stacks, options);
  }

  /** All templates of several sets, which then see one another: exports of one are found by imports of the other. */
  static merge(...sets: TemplateSet[]): TemplateSet {
    return new TemplateSet(sets.flatMap((set) => set.loaded), sets.flatMap((set) => set.chosen), {}, sets.find((set) => set._scope)?._scope);
  }

  /**
   * @internal
   */
  readonly _stacks: TemplateStack[];
  /**
   * The app, if there is one.
   *
   * @internal
   */
  readonly _scope?: IConstruct;
  /**
   * What could not be read, for people.
   *
   * @internal
   */
  readonly _warnings: string[];
  private readonly registry: StackRegistry;
  private readonly loaded: LoadedStack[];
  private readonly chosen: LoadedStack[];

  /**
   * What is chosen in this set where only the deployment decides; none in those that a user makes.
   *
   * @internal
   */
  readonly _scenario?: Scenario;

  private constructor(loaded: LoadedStack[], chosen: LoadedStack[], options: TemplateOptions, scope?: IConstruct, scenario?: Scenario) {
    for (const name of Object.keys(options.parameters ?? {})) {
      if (!loaded.some((stack) => stack.parent === undefined && stack.document.parameters.has(name))) {
        throw new Error(`'parameters' must name parameters of the templates, got ${name}`);
      }
    }
    this.loaded = loaded;
    this.chosen = chosen;
    this._scenario = scenario;
    this.registry = new StackRegistry(loaded, scenario);
    this._scope = scope;
    const stacks = [...new Set(chosen)].map((one) => this.registry.find(one)).filter((stack) => stack !== undefined);
    this._stacks = stacks;
    this._warnings = stacks.flatMap((stack) => stack.gaps);
  }

  /** Names of the stacks. CloudFormation makes up the end of those of nested stacks: it stands in angle brackets. */
  get stackNames(): string[] {
    return this._stacks.map((stack) => readable(stack.name));
  }

  /**
   * What `parameters` may name.
   *
   * @internal
   */
  get _parameterNames(): string[] {
    return this.loaded.filter(({ parent }) => parent === undefined).flatMap(({ document }) => [...document.parameters.keys()]);
  }

  /**
   * The same templates as often as they may turn out differently at the deployment, with every choice made. The first one is what the
   * defaults of the parameters give.
   *
   * @internal
   */
  _scenarios(): TemplateSet[] {
    return scenariosOf(this.registry.stacks).map((scenario) => new TemplateSet(this.loaded, this.chosen, {}, this._scope, scenario));
  }

  /**
   * Replaces the tokens of the CDK in a text, such as those of `role.roleArn`, by what the templates say.
   *
   * @internal
   */
  _textOf(text: string): string {
    return isToken(text) ? ofTokens().replaceTokens(text, this.registry, this._scope) : text;
  }
}

// Whoever judges files, and no app, needs nothing of the CDK, whose core takes longer to load than most templates to judge.
function ofApps(): typeof import('./loading/app') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./loading/app') as typeof import('./loading/app');
}

function ofTokens(): typeof import('./resolving/tokens') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./resolving/tokens') as typeof import('./resolving/tokens');
}
