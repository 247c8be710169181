/**
 * A session tag that a caller passes when assuming a role; in the session it is `aws:PrincipalTag/<key>`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export interface CrossAccountSessionTag {
  /**
   * The key: 1 to 128 letters, digits, spaces and `.:/=+@_-`, not beginning with `aws:`. Anything else is an error, and so
   * are two keys that differ only in case, because AWS STS takes them for the same.
   */
  readonly key: string;

  /**
   * The values that the tag may have, each up to 256 letters, digits, spaces and `.:/=+@_-`. A list that is
   * empty or repeats is an error, and any for an optional tag:
   * only a condition that an absent tag passes could check it.
   *
   * @default - any value
   */
  readonly allowedValues?: string[];

  /**
   * Whether the role can only be assumed with this tag.
   *
   * @default true
   */
  readonly required?: boolean;

  /**
   * Whether the caller may make the tag transitive, so that it goes on into the sessions of roles that this session assumes.
   *
   * @default false
   */
  readonly transitive?: boolean;
}
