import { createHash } from 'node:crypto';
import { Stack, Stage } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/**
 * The provider of the stack for this URL, made if it is not there. An account can have one of each URL.
 *
 * Without thumbprints: IAM then trusts the certificate authorities that everybody trusts.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export function oidcProvider(scope: Construct, url: string, audiences: string[]): iam.IOidcProvider {
  const stack = Stack.of(scope);
  const id = `OidcProvider${createHash('sha256').update(url).digest('hex').slice(0, 8)}`;
  refuseSecond(scope, stack, id, url);
  const existing = stack.node.tryFindChild(id);
  if (existing instanceof iam.OidcProviderNative) {
    const resource = existing.node.defaultChild as iam.CfnOIDCProvider;
    resource.clientIdList = [...new Set([...resource.clientIdList ?? [], ...audiences])];
    return existing;
  }
  return new iam.OidcProviderNative(stack, id, { url, clientIds: audiences });
}

function refuseSecond(scope: Construct, stack: Stack, id: string, url: string): void {
  const other = Stage.of(scope)?.node.findAll().find((node) => node instanceof iam.OidcProviderNative
    && node.node.id === id && node.stack !== stack && node.stack.account === stack.account);
  if (other) {
    throw new Error(`'provider' must be given: an account can have only one provider of ${url}, and '${other.node.path}' is there already`);
  }
}

/** Somebody with a token of the provider, if the token is for one of the audiences and about one of the subjects. */
export function tokenHolder(provider: iam.IOidcProvider, url: string, audiences: string[], subjects: string[]): iam.IPrincipal {
  const issuer = url.replace('https://', '');
  const audience = { [`${issuer}:aud`]: single(audiences) };
  const subject = { [`${issuer}:sub`]: single(subjects) };
  // Two operators on one key would both have to hold, so one pattern makes all of them patterns.
  return new iam.WebIdentityPrincipal(provider.oidcProviderArn, subjects.some((value) => value.includes('*') || value.includes('?'))
    ? { StringEquals: audience, StringLike: subject }
    : { StringEquals: { ...audience, ...subject } });
}

function single(values: string[]): string | string[] {
  return values.length === 1 ? values[0] : values;
}
