import { Annotations, Stack, Token } from 'aws-cdk-lib';
import { type Construct } from 'constructs';
import { CertificateKeyAlgorithm } from './certificate-key-algorithm';
import { TlsCertificate } from './tls-certificate';
import { TlsCertificateProps } from './tls-certificate-props';

/** The only Region whose certificates CloudFront takes. */
const REGION = 'us-east-1';

/**
 * A {@link TlsCertificate} for CloudFront: in the only Region and with the only keys that it takes.
 *
 * The stack must be in us-east-1; in any other Region, and so in the partitions that do not have it, this is an error. Where the Region is
 * known only at deployment it is a warning. Stacks of other Regions use the certificate with `crossRegionReferences`.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
export class CloudFrontCertificate extends TlsCertificate {
  public constructor(scope: Construct, id: string, props: TlsCertificateProps) {
    validate(scope, props);
    super(scope, id, props);

    if (Token.isUnresolved(Stack.of(this).region)) {
      Annotations.of(this).addWarningV2('cdk-security-baseline:CloudFrontCertificate.region',
        `CloudFront takes certificates of ${REGION} only, and the Region of the stack is known only at deployment. Give the stack an 'env' with a Region.`);
    }
  }
}

function validate(scope: Construct, { keyAlgorithm }: TlsCertificateProps): void {
  const { region } = Stack.of(scope);
  if (!Token.isUnresolved(region) && region !== REGION) {
    throw new Error(`'env.region' of the stack must be ${REGION} for a certificate of CloudFront, got ${region}${advice(region)}`);
  }
  if (keyAlgorithm === CertificateKeyAlgorithm.EC_SECP384R1) {
    throw new Error(`'keyAlgorithm' must be ${CertificateKeyAlgorithm.RSA_2048} or ${CertificateKeyAlgorithm.EC_PRIME256V1} for CloudFront, got ${keyAlgorithm}`);
  }
}

function advice(region: string): string {
  return /^(cn|us-gov|us-iso|us-isob|eu-isoe|us-isof|eusc)-/.test(region)
    ? ', in a partition without that Region'
    : ': put it into a stack of its own there, and give the stack that uses it crossRegionReferences';
}
