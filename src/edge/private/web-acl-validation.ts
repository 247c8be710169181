import { readAddresses } from './address';
import { loginStatement } from './baseline-rules';
import { inWords, requireEachMadeBy, requireMadeBy, requireOneOf } from './checks';
import { requireCountries } from './country-codes';
import { validateLogging } from './logging-options';
import { PROTECTED_HEADERS, requireHeaders } from './protected-headers';
import { RULE_NAME, RULE_NAME_RULE } from './rule-name';
import { requireDistinct, requireMatch, requireText } from '../../private/validation';
import { AllowListMode } from '../allow-list-mode';
import { type BaselineWebAclProps, BodyInspectionLimit, BodyInspectionResource } from '../baseline-web-acl-props';
import { ManagedRuleGroup } from '../managed-rule-group';
import { WafAction } from '../waf-action';
import { WafRateLimit } from '../waf-rate-limit';
import { WafRollout } from '../waf-rollout';
import { WebAclScope } from '../web-acl-scope';

/** Refuses props that AWS WAF would not take, or that contradict each other, before anything exists. */
export function validateWebAcl(props: BaselineWebAclProps): void {
  const { rollout } = props as Partial<BaselineWebAclProps>;
  if (rollout === undefined) {
    throw new Error("'rollout' must say whether managed rule groups block: WafRollout.block(), or WafRollout.count() for a trial");
  }
  requireMadeBy('rollout', rollout, WafRollout);
  requireOneOf('aclScope', props.aclScope, WebAclScope);
  requireMatch('webAclName', props.webAclName, RULE_NAME, RULE_NAME_RULE);
  if (props.defaultAction !== undefined) {
    requireMadeBy('defaultAction', props.defaultAction, WafAction);
    if (props.defaultAction._kind !== 'allow' && props.defaultAction._kind !== 'block') {
      throw new Error(`'defaultAction' must be allow or block, got ${props.defaultAction._kind}`);
    }
  }
  validateGroups(props);
  validateClients(props);
  validateBodyInspection(props);
  requireHeaders('protectedHeaders', props.protectedHeaders ?? PROTECTED_HEADERS);
  validateLogging(props.logging ?? {});
}

function validateGroups({ managedRuleGroups }: BaselineWebAclProps): void {
  if (managedRuleGroups !== undefined) {
    requireEachMadeBy('managedRuleGroups', managedRuleGroups, ManagedRuleGroup);
    requireDistinct('managedRuleGroups', managedRuleGroups.map(({ groupName }) => groupName));
  }
}

function validateClients(props: BaselineWebAclProps): void {
  const { allowedAddresses, allowListMode, deniedAddresses, blockedCountries, allowedCountries, rateLimit, loginRateLimit } = props;
  const lists = Object.entries({ allowedAddresses, deniedAddresses });
  lists.forEach(([prop, addresses]) => addresses !== undefined && readAddresses(prop, addresses));
  requireOneOf('allowListMode', allowListMode, AllowListMode);
  if (allowListMode !== undefined && allowedAddresses === undefined) {
    throw new Error("'allowListMode' must be left out without 'allowedAddresses'");
  }
  requireCountries('blockedCountries', blockedCountries);
  requireCountries('allowedCountries', allowedCountries);
  if (blockedCountries && allowedCountries) {
    throw new Error("'allowedCountries' must be left out when 'blockedCountries' is given");
  }
  if (rateLimit !== undefined) {
    requireMadeBy('rateLimit', rateLimit, WafRateLimit);
  }
  if (loginRateLimit !== undefined) {
    requireText('path', loginRateLimit.path);
    requireMatch('path', loginRateLimit.path, /^\/\S{0,199}$/, 'begin with / and have 1 to 200 characters');
    loginStatement(loginRateLimit);
  }
}

function validateBodyInspection({ bodyInspection = [], aclScope = WebAclScope.REGIONAL }: BaselineWebAclProps): void {
  if (!Array.isArray(bodyInspection)) {
    throw new Error(`'bodyInspection' must be a list, got ${inWords(bodyInspection)}`);
  }
  for (const { resource, limit } of bodyInspection) {
    requireOneOf('resource', resource, BodyInspectionResource);
    requireOneOf('limit', limit, BodyInspectionLimit);
    if ((resource === BodyInspectionResource.CLOUDFRONT) !== (aclScope === WebAclScope.CLOUDFRONT)) {
      throw new Error(`'resource' must be one that a web ACL of the scope ${aclScope} can protect, got ${resource}`);
    }
  }
  requireDistinct('bodyInspection', bodyInspection.map(({ resource }) => resource));
}
