import { Stack, Token } from 'aws-cdk-lib';
import { type IConstruct } from 'constructs';
import { isChina, isRsa, type AuthorityChoices } from './certificate-authority-defaults';
import { requireGiven, requireKind } from '../../../private/kind';
import { requireOneOf } from '../../../private/one-of';
import { isToken } from '../../../private/tokens';
import { requireMatch, requireRange, requireText, wholeDays } from '../../../private/validation';
import { CertificateAuthorityKeyAlgorithm, CertificateAuthoritySigningAlgorithm } from '../../certificate-authority-algorithms';
import { CertificateAuthorityType } from '../../certificate-authority-type';
import { CertificateAuthorityUsageMode } from '../../certificate-authority-usage-mode';
import {
  type CertificateAuthoritySubject, type CertificateRevocationListOptions, type PrivateCertificateAuthorityProps,
} from '../../private-certificate-authority-props';

const VALIDITY_DAYS = { minimum: 1, maximum: 36500 };
const LIST_DAYS = { minimum: 1, maximum: 5000 };
const PATH_LENGTH = { minimum: 0, maximum: 3 };
const SUBJECT_LENGTHS: Record<Exclude<keyof CertificateAuthoritySubject, 'country'>, number> = {
  commonName: 64, organization: 64, organizationalUnit: 64, state: 128, locality: 128,
};
/** @see https://docs.aws.amazon.com/privateca/latest/APIReference/API_CrlConfiguration.html */
const CNAME = /^(?!https?:)[-a-zA-Z0-9;/?:@&=+$,%_.!~*()']{1,253}$/;

/** Refuses what is of the wrong kind; what depends on each other comes with {@link validateChoices}. */
export function validateAuthority(props: PrivateCertificateAuthorityProps): void {
  // From JavaScript and Python anything may arrive.
  if ((props.acknowledgeCost as unknown) !== true) {
    throw new Error("'acknowledgeCost' must be true: a private CA costs money every month until somebody deletes it, also when it issues nothing, "
      + `got ${String(props.acknowledgeCost)}`);
  }
  requireKind('parent', props.parent, 'activation', 'a PrivateCertificateAuthority');
  requireOneOf('type', props.type, Object.values(CertificateAuthorityType));
  requireOneOf('usageMode', props.usageMode, Object.values(CertificateAuthorityUsageMode));
  requireOneOf('keyAlgorithm', props.keyAlgorithm, Object.values(CertificateAuthorityKeyAlgorithm));
  requireOneOf('signingAlgorithm', props.signingAlgorithm, Object.values(CertificateAuthoritySigningAlgorithm));
  requireRange('validity', wholeDays('validity', props.validity), VALIDITY_DAYS.minimum, VALIDITY_DAYS.maximum, 'days');
  requireRange('pathLength', props.pathLength, PATH_LENGTH.minimum, PATH_LENGTH.maximum);
  validateSubject(props.subject);
  validateList(props.crl);
}

/** Refuses what does not go together. */
export function validateChoices(scope: IConstruct, props: PrivateCertificateAuthorityProps, choices: AuthorityChoices): void {
  const { type, usageMode, keyAlgorithm, signingAlgorithm } = choices;
  const { region } = Stack.of(scope);
  if (isRsa(keyAlgorithm) !== isRsa(signingAlgorithm)) {
    throw new Error(`'signingAlgorithm' must be of the family of the key, ${isRsa(keyAlgorithm) ? 'RSA' : 'ECDSA'}, got ${signingAlgorithm} for ${keyAlgorithm}`);
  }
  if (type === CertificateAuthorityType.ROOT) {
    refuseForRoot(props);
  } else {
    validateParent(scope, props, choices);
  }
  if (usageMode === CertificateAuthorityUsageMode.SHORT_LIVED_CERTIFICATE && props.allowRenewal) {
    throw new Error(`'allowRenewal' must be false when 'usageMode' is ${usageMode}: ACM does not issue from such an authority`);
  }
  if (isChina(region) && props.ocsp) {
    throw new Error(`'ocsp' must be false in ${region}, where it is not available`);
  }
  if (isChina(region) && usageMode === CertificateAuthorityUsageMode.GENERAL_PURPOSE && props.ocsp === undefined && !props.crl) {
    throw new Error(`'crl' must be given in ${region}, where OCSP is not available`);
  }
}

function refuseForRoot(props: PrivateCertificateAuthorityProps): void {
  const refused = (['parent', 'pathLength'] as const).find((prop) => props[prop] !== undefined);
  if (refused) {
    throw new Error(`'${refused}' must be left out when 'type' is ROOT`);
  }
}

function validateParent(scope: IConstruct, { parent }: PrivateCertificateAuthorityProps, { validity, pathLength = 0 }: AuthorityChoices): void {
  if (!parent) {
    throw new Error("'parent' must be given when 'type' is SUBORDINATE");
  }
  if (parent.usageMode === CertificateAuthorityUsageMode.SHORT_LIVED_CERTIFICATE) {
    throw new Error(`'parent' must be for a general purpose: one for short-lived certificates signs no other authority, got ${parent.node.path}`);
  }
  const [own, others] = [scope, parent].map((construct) => Stack.of(construct).region);
  if (!Token.isUnresolved(own) && !Token.isUnresolved(others) && own !== others) {
    throw new Error(`'parent' must be in the Region of the stack, ${own}, got one in ${others}`);
  }
  if (parent.pathLength !== undefined && !isToken(pathLength) && !isToken(parent.pathLength) && pathLength >= parent.pathLength) {
    throw new Error(parent.pathLength === 0
      ? `'parent' must permit authorities below it, got ${parent.node.path} with 'pathLength' 0`
      : `'pathLength' must be less than the ${parent.pathLength} of the parent, got ${pathLength}`);
  }
  // Signed later, with as many days it would end later.
  if (!validity.isUnresolved() && !parent.validity.isUnresolved() && validity.toDays() >= parent.validity.toDays()) {
    throw new Error(`'validity' must be less than the ${parent.validity.toDays()} days of the parent, got ${validity.toDays()}`);
  }
}

function validateSubject(subject: CertificateAuthoritySubject | undefined): void {
  if (typeof subject !== 'object') {
    throw new Error(`'subject' must be an object with a commonName, got ${String(subject)}`);
  }
  requireText('subject.commonName', subject.commonName);
  for (const [name, maximum] of Object.entries(SUBJECT_LENGTHS)) {
    const value = subject[name as keyof CertificateAuthoritySubject];
    if (value !== undefined && !isToken(value)) {
      requireText(`subject.${name}`, value);
      requireRange(`subject.${name}`, value.length, 1, maximum, 'characters');
    }
  }
  requireMatch('subject.country', subject.country, /^[A-Za-z]{2}$/, 'be two letters');
}

function validateList(crl: CertificateRevocationListOptions | undefined): void {
  if (crl === undefined) {
    return;
  }
  requireGiven('crl.bucket', crl.bucket, 'bucketArn', 'a bucket');
  requireRange('crl.expiration', wholeDays('crl.expiration', crl.expiration), LIST_DAYS.minimum, LIST_DAYS.maximum, 'days');
  requireMatch('crl.customCname', crl.customCname, CNAME, 'be a domain name without https://, with at most 253 characters');
}
