/** A template as it stands in cases of rules. */
export interface CaseTemplate {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown; readonly [other: string]: unknown }>>;
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, unknown>>;
  readonly Outputs?: Readonly<Record<string, unknown>>;
}

/** A template, and what is special about it: "a key of the customer", "spelled as a text". */
export interface Case {
  readonly name: string;
  readonly template: CaseTemplate;
}

export interface CaseWithPlaces extends Case {
  /** Everything that is found, nothing else: `Bucket Properties.BucketEncryption`, logical id and property path. */
  readonly at: readonly string[];
}

/** What a rule must say of templates. The first compliant and the first non-compliant one are the examples in its page. */
export interface RuleCases {
  readonly compliant: readonly Case[];
  /** Each place fails. */
  readonly nonCompliant: readonly CaseWithPlaces[];
  readonly notApplicable: readonly Case[];
  /** Each place is unknown, none fails. */
  readonly unknown: readonly CaseWithPlaces[];
}
