import { Token } from 'aws-cdk-lib';
import { Effect, type PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Whose principals the policy of a secret may name. */
export interface SecretAudience {
  /** The own account first. */
  readonly accounts: string[];
  readonly organizationId?: string;
}

/** Refuses a statement that lets in everybody, or a principal of an account that is not named. */
export function refuseOutsiders(statement: PolicyStatement, audience: SecretAudience): void {
  if (statement.effect !== Effect.ALLOW) {
    return;
  }
  const { Principal: principal, NotPrincipal: except, Condition: condition } = statement.toStatementJson() as StatementJson;
  const named = principal === '*' || typeof principal === 'string' ? ['*'] : [principal?.AWS ?? []].flat();
  if (except !== undefined || (named.includes('*') && !isOfOrganization(condition, audience))) {
    throw new Error(`'principals' of the statement ${nameOf(statement)} must be named, got everybody: the secret would be open to the world`);
  }
  if (audience.organizationId !== undefined) {
    return;
  }
  const accounts = [...statement.principals.map(({ principalAccount }) => principalAccount), ...named.map(accountOf)];
  const foreign = accounts.find((account) => account !== undefined && !Token.isUnresolved(account) && !audience.accounts.includes(account));
  if (foreign !== undefined) {
    throw new Error(`'principals' of the statement ${nameOf(statement)} must be of the secret's account or of 'allowedAccounts', got one of ${foreign}`);
  }
}

function isOfOrganization(condition: StatementJson['Condition'], { organizationId }: SecretAudience): boolean {
  return organizationId !== undefined && condition?.StringEquals?.['aws:PrincipalOrgID'] === organizationId;
}

/** The account of an ARN, or of a bare number. */
function accountOf(principal: string): string | undefined {
  if (/^\d{12}$/.test(principal)) {
    return principal;
  }
  // An ARN that is known in part only has its account at the same place.
  const account = principal.split(':')[4] as string | undefined;
  return account === '' ? undefined : account;
}

function nameOf({ sid }: PolicyStatement): string {
  return sid ?? 'without Sid';
}

interface StatementJson {
  readonly Principal?: string | { readonly AWS?: string | string[] };
  readonly NotPrincipal?: unknown;
  readonly Condition?: Record<string, Record<string, unknown> | undefined>;
}
