import { requireEach, requireEntries } from '../../private/validation';

const RESERVED = ['awswaf', 'aws', 'waf', 'rulegroup', 'webacl', 'regexpatternset', 'ipset', 'managed'];
const LABEL = /^([0-9A-Za-z_-]{1,128}:){0,5}[0-9A-Za-z_-]{1,128}$/;

/** Refuses labels that AWS WAF would not take. @see https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-label-requirements.html */
export function requireLabels(labels: string[] | undefined): void {
  requireEach('labels', labels, LABEL, 'be names with up to five namespaces, each part of 1 to 128 letters, digits and _-');
  requireEntries('labels', labels ?? ['none']);
  const reserved = labels?.find((label) => label.split(':').some((part) => RESERVED.includes(part)));
  if (reserved !== undefined) {
    throw new Error(`'labels' must not have a part that AWS WAF keeps for itself (${RESERVED.join(', ')}), got ${reserved}`);
  }
}
