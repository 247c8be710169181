import { Annotations } from 'aws-cdk-lib';
import * as acmpca from 'aws-cdk-lib/aws-acmpca';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import { type Construct } from 'constructs';
import { CertificateAuthorityUsageMode } from './certificate-authority-usage-mode';
import { CertificateKeyAlgorithm } from './certificate-key-algorithm';
import { isRsa } from './private/certificates/certificate-authority-defaults';
import { EVENTS_OF_RENEWED } from './private/certificates/certificate-events';
import { tooManyForNewAccounts, validateNames } from './private/certificates/certificate-names';
import { PrivateCertificateAuthority } from './private-certificate-authority';
import { PrivateTlsCertificateProps } from './private-tls-certificate-props';
import { WatchedCertificate } from './watched-certificate';
import { requireGiven } from '../private/kind';
import { requireOneOf } from '../private/one-of';

/**
 * A certificate that ACM issues from a private CA, and renews as long as it is in use, watched in case that fails.
 *
 * No domain is validated. Only clients that trust the authority take the certificate.
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-private.html
 */
export class PrivateTlsCertificate extends WatchedCertificate {
  /** The certificate, for load balancers and APIs. */
  public readonly certificate: acm.ICertificate;

  public constructor(scope: Construct, id: string, props: PrivateTlsCertificateProps) {
    super(scope, id);
    requireGiven('certificateAuthority', props.certificateAuthority, 'certificateAuthorityArn', 'a certificate authority');
    const authority = ownAuthority(props.certificateAuthority);
    validate(props, authority);
    this._validateWatch(props);
    const { keyAlgorithm = keyFor(authority) } = props;

    this.certificate = new acm.PrivateCertificate(this, 'Certificate', {
      domainName: props.domainName,
      subjectAlternativeNames: props.subjectAlternativeNames,
      certificateAuthority: props.certificateAuthority,
      keyAlgorithm: new acm.KeyAlgorithm(keyAlgorithm),
    });
    this._watch(props, EVENTS_OF_RENEWED);
    this.warnAbout(props, keyAlgorithm, authority);
  }

  private warnAbout(props: PrivateTlsCertificateProps, keyAlgorithm: string, authority?: PrivateCertificateAuthority): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:PrivateTlsCertificate.${rule}`, text);
    };
    if (authority && isRsa(authority.keyAlgorithm) !== isRsa(keyAlgorithm)) {
      warn('keyFamily', `The key, ${keyAlgorithm}, is of another family than that of the authority, ${authority.keyAlgorithm}: AWS asks for the same.`);
    }
    const tooMany = tooManyForNewAccounts(props);
    if (tooMany) {
      warn('manyNames', tooMany);
    }
  }
}

/** The construct around an authority, if it is one of ours: it knows what ACM will not issue. */
function ownAuthority(authority: acmpca.ICertificateAuthority): PrivateCertificateAuthority | undefined {
  const { scope } = authority.node;
  return scope instanceof PrivateCertificateAuthority ? scope : undefined;
}

function keyFor(authority?: PrivateCertificateAuthority): CertificateKeyAlgorithm {
  return authority === undefined || isRsa(authority.keyAlgorithm) ? CertificateKeyAlgorithm.RSA_2048 : CertificateKeyAlgorithm.EC_PRIME256V1;
}

function validate(props: PrivateTlsCertificateProps, authority?: PrivateCertificateAuthority): void {
  validateNames(props);
  requireOneOf('keyAlgorithm', props.keyAlgorithm, Object.values(CertificateKeyAlgorithm));
  if (authority?.usageMode === CertificateAuthorityUsageMode.SHORT_LIVED_CERTIFICATE) {
    throw new Error(`'certificateAuthority' must be for a general purpose: ACM does not issue from one for short-lived certificates, got ${authority.node.path}`);
  }
}
