import { isToken } from '../../../private/tokens';
import { requireDistinct, requireEach, requireMatch, requireText } from '../../../private/validation';

/** What ACM takes; a whole name has at most 253 characters. Only the first label may be a wildcard. */
const NAME = /^(?=.{1,253}$)(\*\.)?((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9]\.)+(?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9]$/;
const RULE = 'be a domain name such as www.example.com or *.example.com: at most 253 characters, in labels of at most 63 letters, digits and hyphens, '
  + 'a wildcard as first label only';
/** A certificate's common name is not longer (RFC 5280). */
const COMMON_NAME_LENGTH = 64;
/** How many names a certificate may have: at most, and until the quota is raised. */
const NAMES = { maximum: 100, quota: 10 };
/** @see https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-failed.html */
const OF_AMAZON = /(^|\.)(amazonaws\.com|cloudfront\.net|elasticbeanstalk\.com)$/i;
/** @see https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html */
const BAD_PUNYCODE = /(^|\.)(?!xn--)[^.]{2}--/i;

/** The names on a certificate. */
export interface CertificateNames {
  readonly domainName: string;
  readonly subjectAlternativeNames?: string[];
}

/**
 * Refuses names that ACM would not take.
 *
 * @see https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
 */
export function validateNames({ domainName, subjectAlternativeNames: alternatives }: CertificateNames): void {
  requireText('domainName', domainName);
  requireMatch('domainName', domainName, NAME, RULE);
  if (!isToken(domainName) && domainName.length > COMMON_NAME_LENGTH) {
    throw new Error(`'domainName' must have at most ${COMMON_NAME_LENGTH} characters, got ${domainName.length}: `
      + "longer names may stand in 'subjectAlternativeNames'");
  }
  requireEach('subjectAlternativeNames', alternatives, NAME, RULE);
  requireDistinctNames(domainName, alternatives ?? []);
  if ((alternatives?.length ?? 0) > NAMES.maximum - 1) {
    throw new Error(`'subjectAlternativeNames' must have at most ${NAMES.maximum - 1} entries, got ${alternatives?.length}`);
  }
  requirePunycode('domainName', domainName);
  alternatives?.forEach((name) => { requirePunycode('subjectAlternativeNames', name); });
}

/** Refuses names of which Amazon is the owner: nobody else gets a public certificate for them. */
export function refuseNamesOfAmazon({ domainName, subjectAlternativeNames: alternatives = [] }: CertificateNames): void {
  const refuse = (prop: string, name: string) => {
    if (!isToken(name) && OF_AMAZON.test(name)) {
      throw new Error(`'${prop}' must be a domain of your own, got ${name}`);
    }
  };
  refuse('domainName', domainName);
  alternatives.forEach((name) => { refuse('subjectAlternativeNames', name); });
}

/** Says what to know about the number of names; nothing where the quota of a new account suffices. */
export function tooManyForNewAccounts({ subjectAlternativeNames: alternatives = [] }: CertificateNames): string | undefined {
  const count = alternatives.length + 1;
  return count > NAMES.quota
    ? `The certificate has ${count} names. Unless the quota was raised, ACM takes at most ${NAMES.quota}, and the deployment fails.`
    : undefined;
}

/** Domain names know no capitals. */
function requireDistinctNames(domainName: string, alternatives: string[]): void {
  const small = (name: string) => isToken(name) ? name : name.toLowerCase();
  const names = alternatives.map(small);
  requireDistinct('subjectAlternativeNames', names);
  if (names.includes(small(domainName))) {
    throw new Error(`'subjectAlternativeNames' must leave out 'domainName', which is on the certificate anyway, got ${domainName}`);
  }
}

function requirePunycode(prop: string, name: string): void {
  if (!isToken(name) && BAD_PUNYCODE.test(name)) {
    throw new Error(`'${prop}' must have -- as third and fourth character of a label only after xn, else ACM does not renew it, got ${name}`);
  }
}
