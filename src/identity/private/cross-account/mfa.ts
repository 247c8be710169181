import { parsePrincipalArn } from './principal-arn';

/** Who is meant to assume the role, as far as MFA is concerned. */
export interface Callers {
  /** Whether IAM users are meant, or may be. */
  readonly users: boolean;
  /** Whether roles are meant by name. */
  readonly roles: boolean;
}

/** Callers by the ARNs that a trust policy names; without any, whoever is in the account. */
export function callersOf(principalArns: string[] | undefined): Callers {
  const kinds = (principalArns ?? []).map((arn) => parsePrincipalArn(arn)?.kind);
  return { users: principalArns === undefined || kinds.some((kind) => kind !== 'role'), roles: kinds.includes('role') };
}

/** Whether MFA is required: what was asked for, or else of all who can show it. */
export function isMfaRequired(asked: boolean | undefined, callers: Callers, thirdParty = false): boolean {
  return asked ?? !(thirdParty || callers.roles);
}
