import { RemovalPolicy } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import { WatchedCertificateProps } from './watched-certificate-props';

/** Properties of {@link ImportedCertificate}. */
export interface ImportedCertificateProps extends WatchedCertificateProps {
  /**
   * The certificate that was imported into ACM, such as `Certificate.fromCertificateArn()`. A certificate in the store of IAM, and one of
   * another Region, is refused: nothing can watch it from here.
   */
  readonly certificate: acm.ICertificate;

  /**
   * What happens to the alarm and to the rule for notifications when they leave the stack. By default they stay, as the certificate does.
   *
   * @default RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE
   */
  readonly removalPolicy?: RemovalPolicy;
}
