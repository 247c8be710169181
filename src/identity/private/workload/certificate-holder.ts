import * as iam from 'aws-cdk-lib/aws-iam';

/** Field of the certificate's subject -> what it may be; an empty list is anything. */
export type SubjectFields = Readonly<Record<string, string[]>>;

/**
 * Somebody with a certificate of the authority. Roles Anywhere hands the fields of the certificate on as session tags, and its
 * common name as source identity, so it takes all three actions.
 *
 * @see https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html
 */
export class CertificateHolder extends iam.ServicePrincipal {
  private readonly trust: Record<string, Record<string, unknown>>;

  public constructor(trustAnchorArn: string, fields: SubjectFields) {
    super('rolesanywhere.amazonaws.com');
    const keys = Object.entries(fields).filter(([, values]) => values.length > 0);
    const withWildcards = keys.filter(([, values]) => hasWildcard(values));
    const exact = keys.filter(([, values]) => !hasWildcard(values));
    this.trust = {
      ArnEquals: { 'aws:SourceArn': trustAnchorArn },
      ...exact.length > 0 ? { StringEquals: tags(exact) } : {},
      ...withWildcards.length > 0 ? { StringLike: tags(withWildcards) } : {},
    };
  }

  public override addToAssumeRolePolicy(document: iam.PolicyDocument): void {
    document.addStatements(new iam.PolicyStatement({
      actions: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
      principals: [this],
      conditions: this.trust,
    }));
  }
}

function hasWildcard(values: string[]): boolean {
  return values.some((value) => value.includes('*') || value.includes('?'));
}

function tags(fields: [string, string[]][]): Record<string, string | string[]> {
  return Object.fromEntries(fields.map(([field, values]) => [`aws:PrincipalTag/x509Subject/${field}`, values.length === 1 ? values[0] : values]));
}
