import { Annotations } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import { type Construct } from 'constructs';
import { CertificateKeyAlgorithm } from './certificate-key-algorithm';
import { DomainValidation } from './domain-validation';
import { EVENTS_OF_RENEWED } from './private/certificates/certificate-events';
import { refuseNamesOfAmazon, tooManyForNewAccounts, validateNames } from './private/certificates/certificate-names';
import { validateValidation, validationOf } from './private/certificates/domain-validation';
import { TlsCertificateProps } from './tls-certificate-props';
import { WatchedCertificate } from './watched-certificate';
import { requireOneOf } from '../private/one-of';

/**
 * A public certificate that ACM issues and renews, validated by DNS, in the public logs, with a key that never leaves ACM, and watched in
 * case a renewal fails.
 *
 * ACM renews it as long as it is in use and its validation records stay. It belongs to its Region: for CloudFront there is
 * {@link CloudFrontCertificate}.
 *
 * FSBP ACM.1, ACM.2
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-public.html
 */
export class TlsCertificate extends WatchedCertificate {
  /** The certificate, for load balancers, distributions and APIs. */
  public readonly certificate: acm.ICertificate;

  public constructor(scope: Construct, id: string, props: TlsCertificateProps) {
    super(scope, id);
    validate(props);
    this._validateWatch(props);

    this.certificate = new acm.Certificate(this, 'Certificate', {
      domainName: props.domainName,
      subjectAlternativeNames: props.subjectAlternativeNames,
      validation: validationOf(props),
      keyAlgorithm: new acm.KeyAlgorithm(props.keyAlgorithm ?? CertificateKeyAlgorithm.RSA_2048),
      transparencyLoggingEnabled: props.transparencyLogging ?? true,
      allowExport: props.allowExport ?? false,
    });
    this._watch(props, EVENTS_OF_RENEWED);
    this.warnAbout(props);
  }

  private warnAbout(props: TlsCertificateProps): void {
    const warn = (rule: string, text: string) => {
      Annotations.of(this).addWarningV2(`cdk-security-baseline:TlsCertificate.${rule}`, text);
    };
    if (props.validation === DomainValidation.EMAIL) {
      warn('emailValidation', 'The certificate is validated by mail: it runs out unless somebody follows a link in time, and whoever reads the mail can get one.');
    }
    if (props.validation === DomainValidation.DNS_BY_HAND) {
      warn('recordsByHand', 'Nobody adds the validation records automatically: the deployment waits until they are there.');
    }
    if (props.transparencyLogging === false) {
      warn('transparencyLogging', 'The certificate is kept out of the public logs: browsers do not trust it.');
    }
    if (props.allowExport) {
      warn('export', 'The private key can be taken out of ACM, and nobody knows where its copies are.');
    }
    const tooMany = tooManyForNewAccounts(props);
    if (tooMany) {
      warn('manyNames', tooMany);
    }
  }
}

function validate(props: TlsCertificateProps): void {
  validateNames(props);
  refuseNamesOfAmazon(props);
  requireOneOf('keyAlgorithm', props.keyAlgorithm, Object.values(CertificateKeyAlgorithm));
  requireOneOf('validation', props.validation, Object.values(DomainValidation));
  validateValidation(props);
}
