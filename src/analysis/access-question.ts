import type { RequestContext } from './request-context';

/** Who, what, where, and in which context. */
export interface AccessQuestion {
  /**
   * Who asks: an ARN (that of a session, `arn:aws:sts::…:assumed-role/Role/name`, too), a construct path or an end of one that fits
   * one principal only, a name, a service principal such as `lambda.amazonaws.com`, an identity provider, `*` for anybody without
   * credentials, or 12 digits for any identity of that account whose own policies allow everything. Tokens such as `role.roleArn` are
   * understood. A group stands for any member of it that has nothing else. What names nobody, or several, is an error that lists the
   * near ones.
   */
  readonly principal: string;

  /** Actions such as `s3:GetObject`, wildcards allowed; the answer is for each of them. None, or what has no `:`, is an error. */
  readonly actions: string[];

  /**
   * Resources: ARNs (wildcards and policy variables allowed), construct paths (`Stack/Bucket`, with `/*` for what is in it), or `*`.
   * Tokens such as `bucket.bucketArn` are understood. The answer is for each of them; what names nothing is an error.
   *
   * @default ['*']
   */
  readonly resources?: string[];

  /**
   * What the request says about itself.
   *
   * @default - `RequestContext.unknown()`: the answer holds in every context
   */
  readonly context?: RequestContext;

  /**
   * Policy documents that are given when a session starts (`sts:AssumeRole` with `Policy`). What they do not allow, the session
   * may not.
   *
   * @default - none
   */
  readonly sessionPolicies?: Record<string, unknown>[];
}
