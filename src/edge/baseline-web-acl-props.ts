import { Duration } from 'aws-cdk-lib';
import * as sns from 'aws-cdk-lib/aws-sns';
import { AllowListMode } from './allow-list-mode';
import { ManagedRuleGroup } from './managed-rule-group';
import { WafAction } from './waf-action';
import { WafRateLimit } from './waf-rate-limit';
import { WafRollout } from './waf-rollout';
import { WafStatement } from './waf-statement';
import { WebAclLoggingOptions } from './web-acl-logging-props';
import { WebAclScope } from './web-acl-scope';

/** A kind of resource that can show more of a body to the web ACL. Load balancers and GraphQL APIs show 8 KB, always. */
export enum BodyInspectionResource {
  /** CloudFront distributions. */
  CLOUDFRONT = 'CLOUDFRONT',
  /** Stages of REST APIs. */
  API_GATEWAY = 'API_GATEWAY',
  /** Cognito user pools. */
  COGNITO_USER_POOL = 'COGNITO_USER_POOL',
  /** App Runner services. */
  APP_RUNNER_SERVICE = 'APP_RUNNER_SERVICE',
  /** Verified Access instances. */
  VERIFIED_ACCESS_INSTANCE = 'VERIFIED_ACCESS_INSTANCE',
}

/** How much of a body the web ACL sees. */
export enum BodyInspectionLimit {
  /** 16 KB, without extra fees. */
  KB_16 = 'KB_16',
  /** 32 KB, for extra fees. */
  KB_32 = 'KB_32',
  /** 48 KB, for extra fees. */
  KB_48 = 'KB_48',
  /** 64 KB, for extra fees. */
  KB_64 = 'KB_64',
}

/** How much of a body one kind of resource shows to the web ACL. */
export interface BodyInspection {
  /** The kind of resource. It must fit the scope of the web ACL and stand in one entry only. */
  readonly resource: BodyInspectionResource;

  /** How much of a body. */
  readonly limit: BodyInspectionLimit;
}

/** A limit for what is tried at the login. */
export interface LoginRateLimit {
  /**
   * The beginning of the path of the login, such as `/login`: 1 to 200 characters, beginning with `/`. Capitals, percent signs and
   * detours in the path of a request do not get round it.
   */
  readonly path: string;

  /**
   * How many requests of one address within the window are too many: 10 to 2,000,000,000, else an error.
   *
   * @default 100
   */
  readonly limit?: number;

  /**
   * How far back requests are counted: 1, 2, 5 or 10 minutes, else an error.
   *
   * @default Duration.minutes(5)
   */
  readonly window?: Duration;
}

/** A rule of `BaselineWebAcl.addRule()`. */
export interface WebAclRule {
  /** What a request must be like. */
  readonly statement: WafStatement;

  /** What happens to it. */
  readonly action: WafAction;

  /**
   * Labels that a matching request gets, for later rules: names with up to five namespaces, such as `team:shop:suspicious`, each part
   * of 1 to 128 letters, digits and `_-`, none of them a word that AWS WAF keeps for itself.
   *
   * @default - none
   */
  readonly labels?: string[];

  /**
   * When the rule has its turn: rules with smaller numbers come first. A number that is taken is an error. The rules of the
   * construct have 0 (allow list), 10 (deny list), 20 (countries), 30 and 35 (rates) and, from 40 on, the managed groups.
   *
   * @default - after all others
   */
  readonly priority?: number;
}

/** Properties of {@link BaselineWebAcl}. */
export interface BaselineWebAclProps {
  /** Whether the managed rule groups block or, for a reason and until a day, only count. There is no default: see `WafRollout`. */
  readonly rollout: WafRollout;

  /**
   * What the web ACL protects. It cannot be changed later.
   *
   * CLOUDFRONT in another Region than us-east-1 is an error, and a warning where the Region is not known.
   *
   * @default WebAclScope.REGIONAL
   */
  readonly aclScope?: WebAclScope;

  /**
   * The name, which cannot be changed later: 1 to 128 letters, digits, hyphens and underscores. It is also the name of the metric.
   *
   * @default - derived from the construct's path and the instance of the stack
   */
  readonly webAclName?: string;

  /**
   * What is done with a request on which no rule decides: `WafAction.allow()` or `WafAction.block()`.
   *
   * @default WafAction.allow()
   */
  readonly defaultAction?: WafAction;

  /**
   * Rules that somebody else keeps up to date, in their order.
   *
   * @default [ManagedRuleGroup.ipReputation(), ManagedRuleGroup.common(), ManagedRuleGroup.knownBadInputs()]
   */
  readonly managedRuleGroups?: ManagedRuleGroup[];

  /**
   * Clients that get an easier life: addresses and ranges of IPv4 and IPv6, mixed, as `WafIpSet` takes them.
   *
   * @default - none
   */
  readonly allowedAddresses?: string[];

  /**
   * How easy. An error without `allowedAddresses`.
   *
   * @default AllowListMode.LABEL
   */
  readonly allowListMode?: AllowListMode;

  /**
   * Clients that are blocked: addresses and ranges of IPv4 and IPv6, mixed, as `WafIpSet` takes them.
   *
   * @default - none
   */
  readonly deniedAddresses?: string[];

  /**
   * Countries whose requests are blocked: 1 to 50 codes of ISO 3166-1 alpha-2, such as `NL`.
   *
   * @default - none
   */
  readonly blockedCountries?: string[];

  /**
   * Countries all but whose requests are blocked: 1 to 50 codes of ISO 3166-1 alpha-2. Together with `blockedCountries` an error.
   *
   * @default - all
   */
  readonly allowedCountries?: string[];

  /**
   * How many requests one client may send.
   *
   * @default WafRateLimit.perAddress() - 2,000 in five minutes, then blocked
   */
  readonly rateLimit?: WafRateLimit;

  /**
   * How often one client may try the login; then it is blocked.
   *
   * @default - no limit of its own
   */
  readonly loginRateLimit?: LoginRateLimit;

  /**
   * How much of a body the web ACL sees, by kind of resource.
   *
   * @default - 16 KB, and 8 KB of load balancers and GraphQL APIs
   */
  readonly bodyInspection?: BodyInspection[];

  /**
   * Headers whose values stand neither in the logs nor in samples of requests: 1 to 100 names of 1 to 64 characters.
   *
   * @default ['authorization', 'cookie']
   */
  readonly protectedHeaders?: string[];

  /**
   * Whether query strings stand neither in the logs nor in samples of requests.
   *
   * @default false
   */
  readonly protectQueryString?: boolean;

  /**
   * Where requests are logged, and which.
   *
   * @default - what was not simply let through, to a new log group for a year
   */
  readonly logging?: WebAclLoggingOptions;

  /**
   * Who is notified: of more blocked requests than usual, of clients over a rate limit, and, as long as groups only count, of what they
   * would have blocked.
   *
   * @default - nobody, and there are no alarms
   */
  readonly alarmTopic?: sns.ITopic;
}
