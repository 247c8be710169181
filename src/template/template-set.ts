import type { IConstruct } from 'constructs';
import { loadApp, stageOf } from './loading/app';
import { loadAssembly } from './loading/assembly';
import { validateOptions } from './loading/environment';
import type { LoadedStack } from './loading/loaded-stack';
import { loadDocument, loadFile } from './loading/single';
import { readable } from './model/opaque';
import type { TemplateStack } from './model/template-stack';
import { StackRegistry } from './resolving/registry';
import { replaceTokens } from './resolving/tokens';
import type { TemplateOptions } from './template-options';
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
    stageOf(app).synth();
    return TemplateSet.fromSynthesized(app, options);
  }

  /**
   * The templates of an app that was synthesized already, such as inside a validation plugin, where it must not be done again.
   *
   * @param app an App, a Stage or a Stack; of the latter two only their own stacks are in the set
   */
  static fromSynthesized(app: IConstruct, options: TemplateOptions = {}): TemplateSet {
    validateOptions(options, false);
    const { stacks, chosen } = loadApp(app, options);
    return new TemplateSet(stacks, chosen, options, app);
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

  private constructor(loaded: LoadedStack[], chosen: LoadedStack[], options: TemplateOptions, scope?: IConstruct) {
    for (const name of Object.keys(options.parameters ?? {})) {
      if (!loaded.some((stack) => stack.parent === undefined && stack.document.parameters.has(name))) {
        throw new Error(`'parameters' must name parameters of the templates, got ${name}`);
      }
    }
    this.loaded = loaded;
    this.chosen = chosen;
    this.registry = new StackRegistry(loaded);
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
   * Replaces the tokens of the CDK in a text, such as those of `role.roleArn`, by what the templates say.
   *
   * @internal
   */
  _textOf(text: string): string {
    return replaceTokens(text, this.registry, this._scope);
  }
}
