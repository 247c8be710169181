import type { Value, ValueMap } from './value';

/** Whether something holds: `maybe` when only the deployment knows. */
export type Truth = 'yes' | 'no' | 'maybe';

/** One stack, with its intrinsics resolved when they are asked for. */
export interface TemplateStack {
  /** Unique in the set: the construct path, or the path of the file. */
  readonly id: string;
  /** The name of the stack, as `AWS::StackName` gives it; nested stacks have one of their own. */
  readonly name: string;
  /** 12 digits; 111111111111 when the template fits any account. */
  readonly account: string;
  /** us-east-1 when the template fits any Region. */
  readonly region: string;
  readonly partition: string;
  /** For messages: the file, or the construct path. */
  readonly source: string;
  /** The file that the template was read from, as it was given; absent when there is none. */
  readonly file?: string;
  /** Resources that do not exist (`Condition` is false) are left out. */
  readonly resources: TemplateResource[];
  /** A resource by its logical id. */
  find(logicalId: string): TemplateResource | undefined;
  /** The declaration of a parameter as it stands in the template: `NoEcho`, `Default` … */
  parameterDeclaration(name: string): Readonly<Record<string, unknown>> | undefined;
}

/** One resource of a stack. */
export interface TemplateResource {
  readonly stack: TemplateStack;
  readonly logicalId: string;
  readonly type: string;
  /** Where it is, for people: the construct path if it is known, else `<stack name>/<logical id>`. */
  readonly path: string;
  /** The construct path, if the template or the app tells it. */
  readonly constructPath?: string;
  /** `maybe` when its condition hangs on something that only the deployment knows. */
  readonly exists: Exclude<Truth, 'no'>;
  /** The names of the properties that are declared, also of those that turn out to be absent. */
  readonly propertyNames: readonly string[];
  /** The resolved properties. */
  readonly properties: ValueMap;
  /** What `Ref` gives: physical name, ARN or id. */
  readonly ref: string;
  /** The ARN, if the type has one that the table of types knows. */
  readonly arn?: string;
  /** The untouched resource as it stands in the template: `DeletionPolicy`, `Metadata`, `DependsOn` … */
  readonly raw: Readonly<Record<string, unknown>>;
  /** One of the resolved properties, alone: another one that cannot be read does no harm. */
  property(name: string): Value | undefined;
  /** What `Fn::GetAtt` gives. */
  attribute(name: string): Value;
}
