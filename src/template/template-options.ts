/** How templates are to be read, where they leave something open. */
export interface TemplateOptions {
  /**
   * The name of the stack: letters, digits and hyphens, at most 128, a letter first. Only for a single template, since the
   * stacks of an app have their names.
   *
   * @default - the name of the file without its extension; `Stack` for a document
   */
  readonly stackName?: string;

  /**
   * The account of templates that fit any account: 12 digits.
   *
   * @default '111111111111'
   */
  readonly account?: string;

  /**
   * The Region of templates that fit any Region, such as `eu-central-1`.
   *
   * @default 'us-east-1'
   */
  readonly region?: string;

  /**
   * The partition of the templates, such as `aws-cn`.
   *
   * @default - the one that the Region belongs to
   */
  readonly partition?: string;

  /**
   * Values of parameters, by name. They go to the templates that declare the parameter; nested stacks get theirs from the stack
   * around them. A name that no template declares is an error.
   *
   * @default - each parameter has its default; one without, one with `NoEcho`, and one that is read from Parameter Store is not known
   */
  readonly parameters?: Record<string, string>;

  /**
   * Values for `Fn::ImportValue` of what stacks outside the set export, by the name of the export.
   *
   * @default - not known
   */
  readonly exports?: Record<string, string>;
}
