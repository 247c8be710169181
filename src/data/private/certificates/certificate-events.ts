import { CertificateEvent } from '../../certificate-event';

/** What somebody should hear of, besides the alarm, where ACM renews: nearing the end is no news then. */
export const EVENTS_OF_RENEWED = [CertificateEvent.EXPIRED, CertificateEvent.RENEWAL_ACTION_REQUIRED, CertificateEvent.REVOKED];

/** What somebody should hear of, besides the alarm, where nobody renews. */
export const EVENTS_OF_IMPORTED = [CertificateEvent.APPROACHING_EXPIRATION];

/** What ACM sends for imported certificates: of the others the guide says that it does not, or that it cannot happen. */
export const SENT_FOR_IMPORTED = [CertificateEvent.APPROACHING_EXPIRATION, CertificateEvent.AVAILABLE, CertificateEvent.ROTATED];
