import { Duration, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { validateFederated } from './private/workload/federated-validation';
import { GITHUB_ISSUER } from './private/workload/github-subjects';
import { oidcProvider, tokenHolder } from './private/workload/oidc-provider';
import { workloadRole } from './private/workload/workload-role';
import type { FederatedRoleProps } from './workload-role-props';
import { requireEach, requireEntries, requireMatch } from '../private/validation';

/** With a path, but without a port, a query and a last slash: IAM would not find the condition keys. */
const ISSUER = /^(?=.{1,255}$)https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.~-]+)*$/;
const AUDIENCE = /^[^*?\s]{1,255}$/;
const SUBJECT = /^[^*?\s]/;

/** Properties of {@link OidcFederatedRole}. */
export interface OidcFederatedRoleProps extends FederatedRoleProps {
  /**
   * The issuer: `https://gitlab.com`, `https://app.terraform.io`, …, at most 255 characters. A token, a port, a query, a `/` at the end, and
   * the issuer of GitHub Actions (see {@link GitHubOidcRole}) are errors.
   */
  readonly issuerUrl: string;

  /** Whom tokens must be made out for (`aud`): 1 to 255 characters without wildcards each; none, or one that repeats, is an error. */
  readonly audiences: string[];

  /**
   * Whom tokens must be about (`sub`), such as `project_path:group/project:ref_type:branch:ref:main`. `*` and `?` are wildcards,
   * but not at the beginning; none, or one that repeats, is an error.
   */
  readonly subjects: string[];
}

/**
 * A role for workloads elsewhere that hold a token of an OpenID Connect provider: GitLab, Bitbucket, HCP Terraform, a Kubernetes cluster, …
 *
 * Both the audience and the subject are mandatory: without a subject everybody whom the provider knows could take on the role.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 *
 * @example
 * import { Stack } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 *
 * new identity.OidcFederatedRole(stack, 'GitLab', {
 *   issuerUrl: 'https://gitlab.com',
 *   audiences: ['https://gitlab.com'],
 *   subjects: ['project_path:my-group/my-project:ref_type:branch:ref:main'],
 * });
 */
export class OidcFederatedRole extends Construct implements iam.IGrantable {
  /** The role. */
  public readonly role: iam.Role;
  /** Who vouches for those who take it on. */
  public readonly provider: iam.IOidcProvider;
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: OidcFederatedRoleProps) {
    super(scope, id);
    validate(props);
    this.provider = props.provider ?? oidcProvider(this, props.issuerUrl, props.audiences);
    this.role = workloadRole(this, 'Role', props, {
      assumedBy: tokenHolder(this.provider, props.issuerUrl, props.audiences, props.subjects),
      description: `For holders of a token of ${props.issuerUrl}`,
      maxSessionDuration: props.maxSessionDuration ?? Duration.hours(1),
    });
    this.grantPrincipal = this.role;
  }
}

function validate(props: OidcFederatedRoleProps): void {
  validateFederated(props);
  if (Token.isUnresolved(props.issuerUrl)) {
    throw new Error("'issuerUrl' must be known at synthesis, got a token: the names of the condition keys are made of it");
  }
  requireMatch('issuerUrl', props.issuerUrl, ISSUER, 'be an https:// URL of at most 255 characters, without port, query and / at the end');
  if (props.issuerUrl === GITHUB_ISSUER) {
    throw new Error("'issuerUrl' must not be that of GitHub Actions: use GitHubOidcRole");
  }
  requireEntries('audiences', props.audiences);
  requireEntries('subjects', props.subjects);
  requireEach('audiences', props.audiences, AUDIENCE, 'have 1 to 255 characters without wildcards and spaces');
  requireEach('subjects', props.subjects, SUBJECT, 'begin with text, not with a wildcard');
}
