import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as route53 from 'aws-cdk-lib/aws-route53';
import { type CertificateNames } from './certificate-names';
import { requireGiven } from '../../../private/kind';
import { isToken } from '../../../private/tokens';
import { requireText } from '../../../private/validation';
import { DomainValidation } from '../../domain-validation';
import { type TlsCertificateProps } from '../../tls-certificate-props';

/** What each way of validation has no use for: given all the same, it would be ignored in silence. */
const REFUSED: Record<DomainValidation, readonly (keyof TlsCertificateProps)[]> = {
  [DomainValidation.DNS]: ['validationDomains'],
  [DomainValidation.DNS_BY_HAND]: ['hostedZone', 'hostedZones', 'validationDomains'],
  [DomainValidation.EMAIL]: ['hostedZone', 'hostedZones'],
};

/** Refuses what cannot lead to a certificate; {@link validationOf} relies on it. */
export function validateValidation(props: TlsCertificateProps): void {
  const { validation = DomainValidation.DNS, hostedZone, hostedZones } = props;
  const refused = REFUSED[validation].find((prop) => props[prop] !== undefined);
  if (refused) {
    throw new Error(`'${refused}' must be left out when 'validation' is ${validation}`);
  }
  if (validation === DomainValidation.EMAIL) {
    validateDomains(props);
  }
  if (validation !== DomainValidation.DNS) {
    return;
  }
  if (hostedZone && hostedZones) {
    throw new Error("'hostedZones' must be left out when 'hostedZone' is given");
  }
  if (!hostedZone && !hostedZones) {
    throw new Error("'hostedZone' or 'hostedZones' must be given for validation by DNS: without its records the deployment waits in vain. "
      + "Where somebody else adds them, 'validation' is DNS_BY_HAND");
  }
  if (hostedZones) {
    validateZones(props, hostedZones);
  } else if (hostedZone) {
    namesToValidate(props).forEach((name) => { requireAuthoritative('hostedZone', hostedZone, name); });
  }
}

/** The validation in the words of aws-cdk-lib. */
export function validationOf(props: TlsCertificateProps): acm.CertificateValidation {
  switch (props.validation ?? DomainValidation.DNS) {
    case DomainValidation.EMAIL:
      return acm.CertificateValidation.fromEmail(props.validationDomains);
    case DomainValidation.DNS_BY_HAND:
      return acm.CertificateValidation.fromDns();
    case DomainValidation.DNS:
      return props.hostedZones ? acm.CertificateValidation.fromDnsMultiZone(props.hostedZones) : acm.CertificateValidation.fromDns(props.hostedZone);
  }
}

function validateZones(names: CertificateNames, zones: Record<string, route53.IHostedZone>): void {
  requireMap('hostedZones', zones);
  const needed = namesToValidate(names);
  const unknown = Object.keys(zones).find((name) => !allNames(names).includes(name));
  if (unknown !== undefined) {
    throw new Error(`'hostedZones' must name domain names of the certificate only, got ${unknown}`);
  }
  for (const name of needed) {
    if (!Object.hasOwn(zones, name)) {
      throw new Error(`'hostedZones' must have a zone for every domain name of the certificate, got none for ${name}`);
    }
    requireAuthoritative('hostedZones', zones[name], name);
  }
}

function validateDomains(props: TlsCertificateProps): void {
  const { validationDomains = {} } = props;
  requireMap('validationDomains', validationDomains);
  const names = allNames(props);
  for (const [name, domain] of Object.entries(validationDomains)) {
    requireText('validationDomains', domain);
    if (!names.includes(name)) {
      throw new Error(`'validationDomains' must name domain names of the certificate only, got ${name}`);
    }
    if (!isToken(name) && !isToken(domain) && !isBelow(name, domain)) {
      throw new Error(`'validationDomains' must give ${name} itself or a domain above it, got ${domain}`);
    }
  }
  if (names.some((name) => isToken(name) && !Object.hasOwn(validationDomains, name))) {
    throw new Error("'validationDomains' must give a domain for every domain name that is known only at deployment");
  }
}

/** ACM asks public DNS: a record anywhere else is never found. */
function requireAuthoritative(prop: string, zone: route53.IHostedZone, name: string): void {
  requireGiven(prop, zone, 'hostedZoneId', 'a hosted zone');
  if (zone instanceof route53.PrivateHostedZone) {
    throw new Error(`'${prop}' must be public, since ACM looks for its records from outside, got the private zone ${zone.node.path}`);
  }
  const zoneName = nameOf(zone);
  if (zoneName !== undefined && !isToken(zoneName) && !isToken(name) && !isBelow(name, zoneName)) {
    throw new Error(`'${prop}' must be the zone of ${name} or of a domain above it, got ${zoneName}`);
  }
}

/** A zone that was imported by its id throws when it is asked for its name. */
function nameOf(zone: route53.IHostedZone): string | undefined {
  try {
    return zone.zoneName;
  } catch {
    return undefined;
  }
}

function isBelow(name: string, domain: string): boolean {
  const [below, above] = [name, domain].map((text) => text.toLowerCase().replace(/^\*\./, '').replace(/\.$/, ''));
  return below === above || below.endsWith(`.${above}`);
}

function allNames({ domainName, subjectAlternativeNames = [] }: CertificateNames): string[] {
  return [domainName, ...subjectAlternativeNames];
}

/** A wildcard is validated with the record of its domain, which serves both where both are on the certificate. */
function namesToValidate(names: CertificateNames): string[] {
  const all = allNames(names);
  return all.filter((name) => isToken(name) || !name.startsWith('*.') || !all.includes(name.slice(2)));
}

function requireMap(prop: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isToken(value)) {
    throw new Error(`'${prop}' must be a map with a domain name as key of each entry`);
  }
}
