import { filled, hasConditionOn, patternsOf, type Token } from './providers';
import { isKnownText } from '../../template/model/opaque';
import type { Condition } from '../evaluation/types';

const NAME = 'q7x0';

/** Providers that IAM knows by name. Their audience is an application or identity pool of ours, and the role is for those who sign in there. */
const OF_AN_APPLICATION = /^(accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity(-us-gov)?\.amazonaws\.com(\.cn)?)$/;

/** Issuers of which everybody who has an account, or runs something in the cluster, gets tokens for any audience, and how subjects look there. */
const OF_ANYBODY: readonly { readonly issuer: RegExp; readonly subject: string; readonly openOwner?: RegExp }[] = [
  // https://docs.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens
  {
    issuer: /^app\.terraform\.io$/,
    subject: `organization:${NAME}:project:${NAME}:workspace:${NAME}:run_phase:apply`,
    openOwner: /^(organization:)?[^:]*[*?]/,
  },
  // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  { issuer: /^oidc\.eks\./, subject: `system:serviceaccount:${NAME}:${NAME}` },
];

/** Whether the audience alone says that a token is for an application of ours. */
export function isOfAnApplication(issuer: string): boolean {
  return OF_AN_APPLICATION.test(issuer);
}

/**
 * Tokens that an outsider has of a provider that IAM knows by name: of an application, or an identity pool, of his own, which he signs in
 * to or not.
 */
export function applicationTokens(issuer: string, conditions: readonly Condition[]): Readonly<Record<string, readonly string[]>>[] {
  const claim = (name: string): string => `${issuer}:${name}`.toLowerCase();
  const audiences = [NAME, ...patternsOf(conditions, [claim('aud')]).filter((pattern) => /[*?]/.test(pattern)).map(filled)];
  const subjects = [NAME, ...patternsOf(conditions, [claim('sub')]).filter((pattern) => /^[*?]|^[a-z0-9-]*:[*?]/.test(pattern)).map(filled)];
  return audiences.flatMap((audience) => subjects.flatMap((subject) => ['authenticated', 'unauthenticated'].map((amr) => ({
    [claim('aud')]: [audience], [claim('oaud')]: [audience], [claim('app_id')]: [audience], [claim('sub')]: [subject], [claim('amr')]: [amr],
  }))));
}

/** Tokens about nobody in particular, for the audience that is asked for. A subject that only the deployment tells is taken to be somebody. */
export function subjectTokens(issuer: string, conditions: readonly Condition[]): Token[] {
  const [sub, aud] = [`${issuer}:sub`.toLowerCase(), `${issuer}:aud`.toLowerCase()];
  const patterns = patternsOf(conditions, [sub]);
  if (!patterns.every(isKnownText)) {
    return [];
  }
  const audiences = [...patternsOf(conditions, [aud]).map(filled), NAME];
  const subjects = [NAME, ...OF_ANYBODY.filter((one) => one.issuer.test(issuer)).flatMap(({ subject, openOwner }) => (
    [subject, ...patterns.filter((pattern) => openOwner?.test(pattern)).map(filled)]
  ))];
  const tokenOf = (audience: string, subject: string): Token => ({ claims: { [sub]: subject, [aud]: audience } });
  return audiences.flatMap((audience) => subjects.map((subject) => tokenOf(audience, subject)));
}

/** What is not known of tokens for an audience: an own provider may give them to few. */
export function supposedOf(issuer: string, conditions: readonly Condition[]): string | undefined {
  const isAsked = hasConditionOn(conditions, [`${issuer}:aud`.toLowerCase()]);
  return isAsked && !OF_ANYBODY.some((one) => one.issuer.test(issuer)) ? `others than those meant get tokens of ${issuer} for this audience` : undefined;
}
