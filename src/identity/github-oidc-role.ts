import { Annotations, Aws, Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { GitHubSubjectFormat, type GitHubOidcRoleProps } from './github-oidc-role-props';
import { mayWrite } from './private/workload/action-patterns';
import { GITHUB_ISSUER, gitHubSubjects, subjectFormat } from './private/workload/github-subjects';
import { validateGitHub } from './private/workload/github-validation';
import { oidcProvider, tokenHolder } from './private/workload/oidc-provider';
import { policiesOf } from './private/workload/workload-policies';
import { workloadRole } from './private/workload/workload-role';

const DEFAULT_AUDIENCE = 'sts.amazonaws.com';
const READ_ONLY = /ReadOnly|ViewOnly|^SecurityAudit$/;

/**
 * A role for workflows of GitHub Actions: no access key in the repository's secrets.
 *
 * GitHub is made a provider of the account once per stack; an account can have it only once, so a second stack names the provider
 * of the first (see `existingProvider`).
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 *
 * @example
 * import { Stack, aws_s3 as s3 } from 'aws-cdk-lib';
 * import { identity } from 'cdk-security-baseline';
 * declare const stack: Stack;
 * declare const bucket: s3.Bucket;
 *
 * const release = new identity.GitHubOidcRole(stack, 'Release', {
 *   owner: 'octo-org',
 *   ownerId: '123456',
 *   repository: 'octo-repo',
 *   repositoryId: '456789',
 *   environments: ['production'],
 * });
 * bucket.grantPut(release);
 */
export class GitHubOidcRole extends Construct implements iam.IGrantable {
  /** The provider that the account has already, made by another stack or by hand. */
  public static existingProvider(scope: Construct, id: string): iam.IOidcProvider {
    return iam.OidcProviderNative.fromOidcProviderArn(scope, id,
      `arn:${Aws.PARTITION}:iam::${Stack.of(scope).account}:oidc-provider/${GITHUB_ISSUER.replace('https://', '')}`);
  }

  /** The role; its ARN is the input `role-to-assume` of `aws-actions/configure-aws-credentials`. */
  public readonly role: iam.Role;
  /** GitHub, as a provider of the account. */
  public readonly provider: iam.IOidcProvider;
  /** The subjects of the tokens that may be exchanged for the role. */
  public readonly subjects: string[];
  /** The grantee of `grantX()`. */
  public readonly grantPrincipal: iam.IPrincipal;

  public constructor(scope: Construct, id: string, props: GitHubOidcRoleProps) {
    super(scope, id);
    validateGitHub(props);
    const audiences = [props.audience ?? DEFAULT_AUDIENCE];

    this.subjects = gitHubSubjects(props);
    this.provider = props.provider ?? oidcProvider(this, GITHUB_ISSUER, audiences);
    this.role = workloadRole(this, 'Role', props, {
      assumedBy: tokenHolder(this.provider, GITHUB_ISSUER, audiences, this.subjects),
      description: `For GitHub Actions of ${props.owner}/${props.repository ?? '*'}`,
      maxSessionDuration: props.maxSessionDuration ?? Duration.hours(1),
    });
    this.grantPrincipal = this.role;

    this.warn(props);
    if (props.pullRequests) {
      this.node.addValidation({ validate: () => this.warnOfPullRequests() });
    }
  }

  private warn(props: GitHubOidcRoleProps): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:GitHubOidcRole.${rule}`, text);
    };
    const format = subjectFormat(props);
    if (format !== GitHubSubjectFormat.IMMUTABLE) {
      warn('legacySubject', `Subjects of the format ${format} name the repository without ids: whoever takes over a name that was given up takes over the role, `
        + 'and repositories made or renamed since 15 July 2026 send another format. Give ownerId and repositoryId.');
    }
    if (props.allowAllRepositories) {
      warn('allRepositories', `Every repository of ${props.owner} may take on the role, also those of the future.`);
    }
    if (props.branches?.includes('*')) {
      warn('anyBranch', 'Whoever may push any branch may take on the role. Name branches that are protected.');
    }
  }

  private warnOfPullRequests(): string[] {
    const { statements, awsManagedPolicies } = policiesOf(this.role);
    if (statements.some(mayWrite) || awsManagedPolicies.some((name) => !READ_ONLY.test(name))) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:GitHubOidcRole.pullRequestsMayWrite',
        'Whoever opens a pull request decides what runs with this role, and it may do more than read. Make a second role that only reads.');
    }
    return [];
  }
}
