/** What an outsider can do. */
export enum OutsiderFindingKind {
  /** Everybody on the Internet, without credentials. */
  PUBLIC = 'PUBLIC',
  /** Everybody who has an AWS account. */
  ANY_AWS_ACCOUNT = 'ANY_AWS_ACCOUNT',
  /** An account that the policy names and that is not known to be trusted; for roles only without an external id. */
  FOREIGN_ACCOUNT = 'FOREIGN_ACCOUNT',
  /** Every account of an organization that the policy names and that is not the own one. */
  FOREIGN_ORGANIZATION = 'FOREIGN_ORGANIZATION',
  /** Everybody who makes the AWS service act for him: the policy does not ask on whose behalf it acts. */
  CONFUSED_DEPUTY = 'CONFUSED_DEPUTY',
  /** Every repository of the CI provider, whoever owns it. */
  OIDC_ANY_REPOSITORY = 'OIDC_ANY_REPOSITORY',
  /** Every repository of an organization of the CI provider: whoever may create or change one there. */
  OIDC_WHOLE_ORGANIZATION = 'OIDC_WHOLE_ORGANIZATION',
  /** Everybody who has an account with the OpenID Connect provider, or runs something in the cluster that is one. */
  OIDC_ANY_SUBJECT = 'OIDC_ANY_SUBJECT',
  /** Assertions that the SAML provider made for another service provider. */
  SAML_ANY_AUDIENCE = 'SAML_ANY_AUDIENCE',
}

/** How sure a finding is. */
export enum OutsiderCertainty {
  /** Allowed in the context of an outsider. */
  CERTAIN = 'CERTAIN',
  /** Hangs on something that nobody knows before the deployment or the request; the finding says on what. */
  POSSIBLE = 'POSSIBLE',
}

/** A statement that lets an outsider in. */
export class OutsiderFinding {
  /** @internal */
  public static _of(finding: Omit<OutsiderFinding, 'toString'>): OutsiderFinding {
    return new OutsiderFinding(finding);
  }

  /** What an outsider can do. */
  public readonly kind: OutsiderFindingKind;
  /** Construct path (or ARN) of the resource or role. */
  public readonly path: string;
  /** Who gets in, as the policy writes it. */
  public readonly principal: string;
  /** What is allowed, as the policy writes it. */
  public readonly actions: string[];
  /** The statement: its Sid, or its position from 1, and the policy. */
  public readonly statement: string;
  /** Whether it is sure. */
  public readonly certainty: OutsiderCertainty;
  /** What a possible finding hangs on; empty for certain ones. */
  public readonly conditions: string[];
  /** What would close it. */
  public readonly remedy: string;

  private constructor(finding: Omit<OutsiderFinding, 'toString'>) {
    this.kind = finding.kind;
    this.path = finding.path;
    this.principal = finding.principal;
    this.actions = finding.actions;
    this.statement = finding.statement;
    this.certainty = finding.certainty;
    this.conditions = finding.conditions;
    this.remedy = finding.remedy;
  }

  /** Two lines for people. */
  public toString(): string {
    const conditions = this.conditions.length === 0 ? '' : `, possible if: ${this.conditions.join('; ')}`;
    return `${this.kind} ${this.path}: ${this.principal} may ${this.actions.join(', ')} (${this.certainty.toLowerCase()}${conditions})\n`
      + `  by ${this.statement}; close it: ${this.remedy}`;
  }
}
