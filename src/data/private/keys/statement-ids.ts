import type * as iam from 'aws-cdk-lib/aws-iam';

/**
 * The Sids of one policy. KMS takes a policy in which each Sid stands once, whoever wrote the statements: what has a Sid that is taken gets
 * a number.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
 */
export class StatementIds {
  private readonly known = new Map<string, string[]>();

  public constructor(document: iam.PolicyDocument) {
    const { Statement: statements = [] } = document.toJSON() as { readonly Statement?: { readonly Sid?: string }[] } | undefined ?? {};
    statements.forEach(({ Sid: sid }) => sid && this.known.set(sid, ['']));
  }

  public has(sid: string): boolean {
    return this.known.has(sid);
  }

  /** The statement under a Sid of its own; the same statement again keeps its Sid, and is then written once. */
  public own(statement: iam.PolicyStatement): iam.PolicyStatement {
    const { sid } = statement;
    if (sid === undefined || sid === '') {
      return statement;
    }
    const others = this.known.get(sid) ?? [];
    const text = JSON.stringify(statement.toStatementJson());
    const index = others.indexOf(text);
    if (index < 0) {
      this.known.set(sid, [...others, text]);
    }
    const place = index < 0 ? others.length : index;
    return place === 0 ? statement : statement.copy({ sid: `${sid}${place + 1}` });
  }
}
