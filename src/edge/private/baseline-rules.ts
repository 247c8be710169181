import type { ResponseBodies } from './response-bodies';
import type { Rule } from './rule-list';
import { AllowListMode } from '../allow-list-mode';
import type { BaselineWebAclProps, LoginRateLimit, WebAclRule } from '../baseline-web-acl-props';
import type { ManagedRuleGroup } from '../managed-rule-group';
import { WafAction } from '../waf-action';
import { WafField } from '../waf-field';
import type { WafIpSet } from '../waf-ip-set';
import { WafRateLimit } from '../waf-rate-limit';
import type { WafRollout } from '../waf-rollout';
import { WafStatement } from '../waf-statement';
import { WafMatchPosition } from '../waf-statement-options';
import { WafTextTransformation } from '../waf-text-transformation';

/** When the rules have their turn. */
const PRIORITY = { allowList: 0, denyList: 10, countries: 20, rateLimit: 30, loginRateLimit: 35, managed: 40 };
/** The names of the rules that alarms look at. */
export const RATE_RULES = { rateLimit: 'RateLimit', loginRateLimit: 'LoginRateLimit' };
const ALLOW_LISTED = 'allow-listed';
const LOGIN_LIMIT = 100;

interface Lists { readonly allowed?: WafIpSet; readonly denied?: WafIpSet }

/** A rule with a statement of its own. */
export function ruleOf(name: string, { statement, action, labels = [], priority }: WebAclRule, bodies: ResponseBodies): Rule {
  const { capacity, references, countries, topLevelOnly } = statement._facts;
  return {
    name,
    priority,
    capacity,
    references,
    countries,
    isRate: topLevelOnly,
    property: {
      statement: statement._facts.statement,
      action: action._render(bodies),
      ruleLabels: labels.length === 0 ? undefined : labels.map((label) => ({ name: label })),
    },
  };
}

/** A rule that hands on to a managed group. */
export function managedRule(group: ManagedRuleGroup, priority: number, rollout: WafRollout): Rule {
  const { scopeDown } = group._options;
  return {
    name: group.groupName,
    priority,
    capacity: group.capacity,
    references: scopeDown?._facts.references ?? [],
    countries: scopeDown?._facts.countries ?? 0,
    isRate: false,
    property: { statement: group._render(), overrideAction: rollout._counting ? { count: {} } : { none: {} } },
  };
}

/** The rules that the props ask for, without the managed groups. */
export function baselineRules(props: BaselineWebAclProps, { allowed, denied }: Lists, bodies: ResponseBodies): Rule[] {
  const { allowListMode = AllowListMode.LABEL, rateLimit = WafRateLimit.perAddress(), loginRateLimit } = props;
  const rules: Rule[] = [];
  const add = (name: string, rule: WebAclRule) => { rules.push(ruleOf(name, rule, bodies)); };
  const labels = allowed !== undefined && allowListMode === AllowListMode.LABEL;
  /** Whom limits and countries concern: everyone, or everyone who is not on the allow list. */
  const others = labels ? [WafStatement.noneOf(WafStatement.label(ALLOW_LISTED))] : [];

  if (allowed) {
    add('AllowList', {
      statement: WafStatement.ipSet(allowed),
      action: labels ? WafAction.count() : WafAction.allow(),
      labels: labels ? [ALLOW_LISTED] : undefined,
      priority: PRIORITY.allowList,
    });
  }
  if (denied) {
    add('DenyList', { statement: WafStatement.ipSet(denied), action: WafAction.block(), priority: PRIORITY.denyList });
  }
  const countries = countriesOf(props);
  if (countries) {
    add('Countries', { statement: WafStatement.allOf(countries, ...others), action: WafAction.block(), priority: PRIORITY.countries });
  }
  if (rateLimit._reasonForNone === undefined) {
    const statement = rateLimit._statement(...others);
    add(RATE_RULES.rateLimit, { statement, action: rateLimit._action, priority: PRIORITY.rateLimit });
  }
  if (loginRateLimit) {
    const statement = loginStatement(loginRateLimit, others);
    add(RATE_RULES.loginRateLimit, { statement, action: WafAction.block(), priority: PRIORITY.loginRateLimit });
  }
  return rules;
}

/** The rules of managed groups, in their order. */
export function managedRules(groups: ManagedRuleGroup[], rollout: WafRollout): Rule[] {
  return groups.map((group, index) => managedRule(group, PRIORITY.managed + index, group._options.rollout ?? rollout));
}

function countriesOf({ blockedCountries, allowedCountries }: BaselineWebAclProps): WafStatement | undefined {
  if (blockedCountries) {
    return WafStatement.geo(...blockedCountries);
  }
  return allowedCountries && WafStatement.noneOf(WafStatement.geo(...allowedCountries));
}

/** What would get round the comparison is undone first, so the path is compared in small letters. */
export function loginStatement({ path, limit = LOGIN_LIMIT, window }: LoginRateLimit, others: WafStatement[] = []): WafStatement {
  const login = WafStatement.byteMatch({
    field: WafField.uriPath(),
    position: WafMatchPosition.STARTS_WITH,
    search: path.toLowerCase(),
    transformations: [WafTextTransformation.URL_DECODE, WafTextTransformation.NORMALIZE_PATH, WafTextTransformation.LOWERCASE],
  });
  return WafStatement.rate({ limit, window, scopeDown: WafStatement.allOf(login, ...others) });
}
