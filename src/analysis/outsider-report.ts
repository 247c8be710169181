import type { AccessModel } from './access-model';
import { OutsiderFinding, OutsiderFindingKind } from './outsider-finding';
import type { OutsiderOptions } from './outsider-options';
import { findOutsiders } from './outsiders/find';
import { requireTexts } from '../private/validation';

const ACCOUNT = /^\d{12}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

/**
 * What outsiders can do with the resources and roles of a model: everybody on the Internet, every AWS account, named foreign accounts
 * and organizations, AWS services that act for somebody else, and whomever an identity provider vouches for.
 *
 * Each Allow statement of each resource and trust policy is evaluated in the context of an attacker: foreign account, organization,
 * source account and source ARN, no VPC of ours, over TLS, from an address of nobody. What the policy's Deny statements and resource
 * control policies forbid is no finding.
 *
 * Quiet are service principals in trust policies (`iam:PassRole` is asked for in the account of the role) and in resource policies when the service does not
 * send `aws:SourceAccount` or `aws:SourceArn`. S3 Block Public Access, which would stop PUBLIC, is not looked at.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export class OutsiderReport {
  /**
   * Judges every resource and trust policy of a model.
   *
   * @param options who is no outsider
   */
  public static of(model: AccessModel, options?: OutsiderOptions): OutsiderReport {
    const given = options ?? {};
    requireTexts('trustedAccounts', given.trustedAccounts);
    const account = given.trustedAccounts?.find((each) => !ACCOUNT.test(each));
    if (account !== undefined) {
      throw new Error(`'trustedAccounts' must be account ids of 12 digits, got ${account}`);
    }
    if (given.organizationId !== undefined && !ORGANIZATION.test(given.organizationId)) {
      throw new Error(`'organizationId' must be o- and 10 to 32 lower-case letters or digits, got ${given.organizationId}`);
    }
    return new OutsiderReport(findOutsiders(model._model, given));
  }

  /** By path, then by kind. */
  public readonly findings: OutsiderFinding[];

  private constructor(findings: OutsiderFinding[]) {
    this.findings = findings;
  }

  /** The findings of a kind. */
  public ofKind(kind: OutsiderFindingKind): OutsiderFinding[] {
    return this.findings.filter((finding) => finding.kind === kind);
  }

  /**
   * Fails when there is a finding.
   *
   * @param except paths of resources that are of no interest here, such as that of a public website bucket; `*` stands for any characters
   */
  public assertNone(except?: string[]): void {
    const patterns = (except ?? []).map((path) => new RegExp(
      `^${path.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*')}$`, 's'));
    const findings = this.findings.filter(({ path }) => !patterns.some((pattern) => pattern.test(path)));
    if (findings.length > 0) {
      throw new Error([`${findings.length} statement${findings.length === 1 ? ' lets' : 's let'} outsiders in:`, ...findings.map(String)].join('\n'));
    }
  }

  /** The same as text. */
  public toString(): string {
    return this.findings.length === 0 ? 'No statement lets outsiders in.' : this.findings.map(String).join('\n');
  }

  /** The same as Markdown; the same model gives the same text. */
  public toMarkdown(): string {
    const rows = this.findings.map(({ kind, path, principal, actions, certainty, conditions, statement, remedy }) => `| ${[
      kind, path, principal, actions.join(', '), [certainty.toLowerCase(), ...conditions].join('; '), statement, remedy,
    ].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`);
    return ['# Outsiders', '', ...(rows.length === 0 ? ['No statement lets outsiders in.'] : [
      '| Finding | Where | Who | What | Certainty | Statement | Close it |', '| --- | --- | --- | --- | --- | --- | --- |', ...rows,
    ]), ''].join('\n');
  }
}
