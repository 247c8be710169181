import { Annotations, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { CertificateAuthorityKeyAlgorithm, CertificateAuthoritySigningAlgorithm } from './certificate-authority-algorithms';
import { CertificateAuthorityType } from './certificate-authority-type';
import { CertificateAuthorityUsageMode } from './certificate-authority-usage-mode';
import { choicesOf, isChina, type AuthorityChoices } from './private/certificates/certificate-authority-defaults';
import { validateAuthority, validateChoices } from './private/certificates/certificate-authority-validation';
import { allowLists, revocationOf } from './private/certificates/certificate-revocation';
import { PrivateCertificateAuthorityProps } from './private-certificate-authority-props';
import { applyRemovalPolicy } from '../private/removal';

/** ACM issues private certificates of so many days, which the authority must outlive. */
const ISSUED_BY_ACM = Duration.days(395);

/**
 * A certificate authority of your own in AWS Private CA, with its certificate issued and installed: a root that signs itself, or a
 * subordinate that its parent signs.
 *
 * **It costs money every month until somebody deletes it**, and it stays when the stack goes: whatever trusts it would break. To be rid of
 * it, disable and delete it by hand; for 7 to 30 days AWS can bring it back, and CloudFormation cannot choose how many.
 *
 * Clients trust its certificates once its root certificate is installed with them.
 *
 * @see https://docs.aws.amazon.com/privateca/latest/userguide/ca-best-practices.html
 */
export class PrivateCertificateAuthority extends Construct {
  /** The authority, active: to issue certificates with. */
  public readonly certificateAuthority: acmpca.ICertificateAuthority;
  /** The authority as CloudFormation creates it. */
  public readonly authority: acmpca.CfnCertificateAuthority;
  /** The authority's own certificate. */
  public readonly authorityCertificate: acmpca.CfnCertificate;
  /** What installs that certificate, and says whether the authority is active. */
  public readonly activation: acmpca.CfnCertificateAuthorityActivation;
  /** The certificates from this authority up to the root, in PEM. */
  public readonly certificateChain: string;

  /** Where it stands in its hierarchy. */
  public readonly type: CertificateAuthorityType;
  /** What it issues. */
  public readonly usageMode: CertificateAuthorityUsageMode;
  /** Its key. */
  public readonly keyAlgorithm: CertificateAuthorityKeyAlgorithm;
  /** How it signs. */
  public readonly signingAlgorithm: CertificateAuthoritySigningAlgorithm;
  /** How long its own certificate is valid. */
  public readonly validity: Duration;
  /** How many levels of authorities may stand below it; a root has no limit. */
  public readonly pathLength?: number;

  public constructor(scope: Construct, id: string, props: PrivateCertificateAuthorityProps) {
    super(scope, id);
    validateAuthority(props);
    const choices = choicesOf(props, Stack.of(this).region);
    validateChoices(this, props, choices);

    ({
      type: this.type, usageMode: this.usageMode, keyAlgorithm: this.keyAlgorithm, signingAlgorithm: this.signingAlgorithm, validity: this.validity,
      pathLength: this.pathLength,
    } = choices);
    this.authority = this.createAuthority(props, choices);
    this.authorityCertificate = this.sign(props.parent);
    this.activation = this.activate(choices, props.parent);
    this.certificateChain = this.activation.attrCompleteCertificateChain;
    this.certificateAuthority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(this, 'Active', this.activation.ref);
    if (choices.allowRenewal) {
      this.letAcmRenew();
    }

    Tags.of(this).add('security-baseline', 'true');
    // Without its activation CloudFormation would disable the authority. Unlike RETAIN, a creation that is rolled back costs nothing more.
    applyRemovalPolicy(this, RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    this.warnAbout(props, choices);
  }

  /**
   * Lets somebody issue certificates for servers and clients, never for other authorities, and fetch them.
   *
   * @see https://docs.aws.amazon.com/privateca/latest/userguide/auth-AwsManagedPolicies.html
   */
  public grantIssue(grantee: iam.IGrantable): iam.Grant {
    const resourceArns = [this.authority.attrArn];
    const read = iam.Grant.addToPrincipal({
      grantee,
      actions: ['acm-pca:DescribeCertificateAuthority', 'acm-pca:GetCertificate', 'acm-pca:GetCertificateAuthorityCertificate'],
      resourceArns,
    });
    const issue = iam.Grant.addToPrincipal({
      grantee,
      actions: ['acm-pca:IssueCertificate'],
      resourceArns,
      conditions: { ArnLike: { 'acm-pca:TemplateArn': this.templateArn('EndEntityCertificate/V*') } },
    });
    return read.combine(issue);
  }

  private createAuthority(props: PrivateCertificateAuthorityProps, choices: AuthorityChoices): acmpca.CfnCertificateAuthority {
    const policy = props.crl && allowLists(this, props.crl.bucket);
    const authority = new acmpca.CfnCertificateAuthority(this, 'Authority', {
      type: choices.type,
      usageMode: choices.usageMode,
      keyAlgorithm: choices.keyAlgorithm,
      signingAlgorithm: choices.signingAlgorithm,
      keyStorageSecurityStandard: isChina(Stack.of(this).region) ? 'CCPC_LEVEL_1_OR_HIGHER' : undefined,
      subject: props.subject,
      revocationConfiguration: revocationOf(Stack.of(this).region, choices.ocsp, props.crl),
    });
    if (policy?.policyDependable) {
      authority.node.addDependency(policy.policyDependable);
    }
    if (policy?.statementAdded === false) {
      this.warn('crlBucketPolicy', 'The policy of the given bucket cannot be changed from here. Unless it lets acm-pca.amazonaws.com write, '
        + 'the authority cannot be created.');
    }
    return authority;
  }

  private sign(parent?: PrivateCertificateAuthority): acmpca.CfnCertificate {
    return new acmpca.CfnCertificate(this, 'Certificate', {
      // The reference to the parent's activation says also that the parent comes first.
      certificateAuthorityArn: parent ? parent.activation.ref : this.authority.attrArn,
      certificateSigningRequest: this.authority.attrCertificateSigningRequest,
      signingAlgorithm: (parent ?? this).signingAlgorithm,
      templateArn: this.templateArn(parent ? `SubordinateCACertificate_PathLen${this.pathLength}/V1` : 'RootCACertificate/V1'),
      validity: { type: 'DAYS', value: this.validity.toDays() },
    });
  }

  private activate({ disabled }: AuthorityChoices, parent?: PrivateCertificateAuthority): acmpca.CfnCertificateAuthorityActivation {
    return new acmpca.CfnCertificateAuthorityActivation(this, 'Activation', {
      certificateAuthorityArn: this.authority.attrArn,
      certificate: this.authorityCertificate.attrCertificate,
      certificateChain: parent?.certificateChain,
      status: disabled ? 'DISABLED' : 'ACTIVE',
    });
  }

  private letAcmRenew(): void {
    new acmpca.CfnPermission(this, 'Renewal', {
      certificateAuthorityArn: this.authority.attrArn,
      principal: 'acm.amazonaws.com',
      actions: ['IssueCertificate', 'GetCertificate', 'ListPermissions'],
      sourceAccount: Stack.of(this).account,
    });
  }

  private templateArn(template: string): string {
    return Stack.of(this).formatArn({ service: 'acm-pca', region: '', account: '', resource: 'template', resourceName: template });
  }

  private warnAbout(props: PrivateCertificateAuthorityProps, { type, usageMode, ocsp, disabled, validity }: AuthorityChoices): void {
    const isGeneral = usageMode === CertificateAuthorityUsageMode.GENERAL_PURPOSE;
    if (type === CertificateAuthorityType.ROOT && !disabled) {
      this.warn('activeRoot', "The root is active. Let it sign subordinate authorities only, and set 'disabled' when it has: Security Hub PCA.1 asks for it.");
    }
    if (isGeneral && !ocsp && !props.crl) {
      this.warn('noRevocation', 'Clients cannot learn what was revoked: a certificate that was stolen is taken until it expires.');
    }
    if (props.crl && props.crl.customCname === undefined) {
      this.warn('unreachableList', "The certificates name the bucket of the list, which is closed to clients. Give 'crl.customCname', such as a distribution of CloudFront.");
    }
    if (isGeneral && !validity.isUnresolved() && validity.toDays() <= ISSUED_BY_ACM.toDays()) {
      this.warn('shortValidity', `The authority is valid for ${validity.toDays()} days. ACM issues certificates of ${ISSUED_BY_ACM.toDays()} days, which it must outlive.`);
    }
  }

  private warn(rule: string, text: string): void {
    Annotations.of(this).addWarningV2(`cdk-security-baseline:PrivateCertificateAuthority.${rule}`, text);
  }
}
