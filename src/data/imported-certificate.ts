import { Annotations, ArnFormat, RemovalPolicy, Stack, Token } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import { type Construct } from 'constructs';
import { CertificateEvent } from './certificate-event';
import { ImportedCertificateProps } from './imported-certificate-props';
import { EVENTS_OF_IMPORTED, SENT_FOR_IMPORTED } from './private/certificates/certificate-events';
import { WatchedCertificate } from './watched-certificate';
import { requireGiven } from '../private/kind';
import { isToken } from '../private/tokens';

/**
 * Watches a certificate that somebody imported into ACM, which nobody renews: it has to be imported again in time.
 *
 * It is not imported by this construct. CloudFormation could not do it without the private key in the template, which everybody may read
 * who may read the stack.
 *
 * FSBP ACM.1
 *
 * @see https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html
 */
export class ImportedCertificate extends WatchedCertificate {
  /** The certificate, for load balancers, distributions and APIs. */
  public readonly certificate: acm.ICertificate;

  public constructor(scope: Construct, id: string, props: ImportedCertificateProps) {
    super(scope, id);
    this.requireWatchable(props.certificate);
    this._validateWatch(props);

    this.certificate = props.certificate;
    this._watch(props, EVENTS_OF_IMPORTED, props.removalPolicy ?? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    Annotations.of(this).addWarningV2('cdk-security-baseline:ImportedCertificate.noRenewal',
      'ACM does not renew an imported certificate: import its successor in time, under the same ARN.');
  }

  /** @internal */
  protected _sentEvents(): CertificateEvent[] {
    return SENT_FOR_IMPORTED;
  }

  private requireWatchable(certificate: acm.ICertificate): void {
    requireGiven('certificate', certificate, 'certificateArn', 'a certificate of ACM');
    const arn = certificate.certificateArn;
    if (isToken(arn)) {
      return;
    }
    if (!/^arn:[^:]+:acm:[^:]+:[^:]+:certificate\/.+$/.test(arn)) {
      throw new Error(`'certificate' must be a certificate of ACM, got ${arn}`);
    }
    const stack = Stack.of(this);
    const { region } = stack.splitArn(arn, ArnFormat.SLASH_RESOURCE_NAME);
    if (!Token.isUnresolved(stack.region) && region !== stack.region) {
      throw new Error(`'certificate' must be in the Region of the stack, ${stack.region}, got one in ${region}`);
    }
  }
}
