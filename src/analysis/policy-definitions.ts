/** What a principal is. */
export enum PrincipalKind {
  /** An IAM user. */
  USER = 'USER',
  /** An IAM group: any member of it that has nothing else. */
  GROUP = 'GROUP',
  /** An IAM role. */
  ROLE = 'ROLE',
}

/** The document of a managed policy. */
export interface ManagedPolicyDefinition {
  /** The ARN or the name of the policy. */
  readonly policy: string;
  /** The policy document. One that is malformed is an error that says where. */
  readonly document: Record<string, unknown>;
}

/** A principal, described by plain policy documents. */
export interface PrincipalDefinition {
  /** Its name: 1 to 128 letters, digits and `+=,.@_-`. A name that repeats among principals of the same kind and account is an error. */
  readonly name: string;
  readonly kind: PrincipalKind;
  /**
   * 12 digits.
   *
   * @default '111111111111'
   */
  readonly account?: string;
  /**
   * The path of its ARN, between slashes, without wildcards and spaces. Anything else is an error.
   *
   * @default '/'
   */
  readonly path?: string;
  /**
   * Documents of its inline policies.
   *
   * @default - none
   */
  readonly policies?: Record<string, unknown>[];
  /**
   * ARNs or names of its managed policies: those given as `managedPolicies`, and those of AWS.
   *
   * @default - none
   */
  readonly managedPolicies?: string[];
  /**
   * Names of the groups of a user, in the same account. For what is no user an error.
   *
   * @default - none
   */
  readonly groups?: string[];
  /**
   * The document of its permissions boundary. For a group an error.
   *
   * @default - none
   */
  readonly boundary?: Record<string, unknown>;
  /**
   * The trust policy of a role. For what is no role an error.
   *
   * @default - not known
   */
  readonly trust?: Record<string, unknown>;
  /**
   * @default - none
   */
  readonly tags?: Record<string, string>;
}

/** A resource, described by its policy. */
export interface ResourceDefinition {
  /** Its ARN, without wildcards. */
  readonly arn: string;
  /**
   * The policy of the resource.
   *
   * @default - none
   */
  readonly policy?: Record<string, unknown>;
  /**
   * The owner, 12 digits.
   *
   * @default - the account in the ARN, else '111111111111'
   */
  readonly account?: string;
  /**
   * @default - none
   */
  readonly tags?: Record<string, string>;
}

/** Identities and resources as plain policy documents, without an app. */
export interface PolicyDefinitions {
  /**
   * Users, groups and roles.
   *
   * @default - none
   */
  readonly principals?: PrincipalDefinition[];
  /**
   * Resources with policies of their own.
   *
   * @default - none
   */
  readonly resources?: ResourceDefinition[];
  /**
   * The partition of their ARNs, such as `aws-cn`. Anything else is an error.
   *
   * @default 'aws'
   */
  readonly partition?: string;
}
