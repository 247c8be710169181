/** What the file says it is. */
export const FORMAT = 'cdk-security-baseline permission map';
/** Raised when the same access would be written otherwise. */
export const VERSION = 1;

/** One statement, without name and place. Symbols are written `<identity>`, ARNs of
 * constructs `[path]`. Lists are sorted and hold nothing twice. */
export interface Grant {
  /** `*`, or the kind and the value: `AWS 111111111111`, `Service lambda.amazonaws.com`. */
  readonly principals?: readonly string[];
  readonly notPrincipals?: readonly string[];
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  /** Operator and key with a space between, such as `Bool aws:MultiFactorAuthPresent`, to the values. */
  readonly conditions?: Readonly<Record<string, readonly string[]>>;
}

/** What a set of policies says. */
export interface Rights {
  /** ARNs of AWS managed policies whose documents the package has; what they say is not repeated. */
  readonly managed?: readonly string[];
  readonly allow?: readonly Grant[];
  readonly deny?: readonly Grant[];
  /** Why there may be more. */
  readonly unknown?: readonly string[];
}

export interface PrincipalEntry {
  readonly kind: string;
  readonly rights: Rights;
  readonly boundary?: Rights;
  /** Who may become it. */
  readonly trust?: Rights;
  /** A list of names in {@link Content.controls} per level, from the root of the organization downwards. */
  readonly serviceControls?: readonly (readonly string[])[];
}

export interface ResourceEntry {
  /** Its own policies; absent when it has none. */
  readonly policy?: Rights;
  readonly resourceControls?: readonly (readonly string[])[];
}

/** The whole file. Keys of principals, resources and controls are construct paths where there are any. */
export interface Content {
  readonly format: string;
  readonly version: number;
  readonly principals: Readonly<Record<string, PrincipalEntry>>;
  readonly resources: Readonly<Record<string, ResourceEntry>>;
  /** Service and resource control policies. */
  readonly controls: Readonly<Record<string, Rights>>;
  /** The ARNs of what grants call `[path]`. */
  readonly arns: Readonly<Record<string, string>>;
}
