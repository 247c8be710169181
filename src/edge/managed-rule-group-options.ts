import { WafAction } from './waf-action';
import { WafRollout } from './waf-rollout';
import { WafStatement } from './waf-statement';

/** What a rule of a managed group does in place of what its author meant. */
export interface ManagedRuleAction {
  /**
   * The rule, such as `SizeRestrictions_BODY`. Capitals count. AWS WAF ignores a name that the group does not have, in silence.
   */
  readonly ruleName: string;

  /**
   * What it does now. `WafAction.allow()` is an error, because what looks like an attack would pass all later rules: let it count,
   * and judge its label in a rule of your own.
   */
  readonly action: WafAction;
}

/** How a managed rule group is used. */
export interface ManagedRuleGroupOptions {
  /**
   * Whether this group blocks.
   *
   * @default - as `rollout` of the web ACL says
   */
  readonly rollout?: WafRollout;

  /**
   * What single rules do, to tolerate one without losing the rest: at most 100. While the whole group counts, it changes only what
   * is counted.
   *
   * @default - what their author meant
   */
  readonly ruleActions?: ManagedRuleAction[];

  /**
   * A version of the group, such as `Version_2.0`, that does not change until you change it. It expires one day, and without a
   * later one the web ACL cannot be updated. An error for groups of addresses, which have no versions.
   *
   * @default - the author's default, which the author keeps up to date
   */
  readonly version?: string;

  /**
   * Which requests the group judges. All others go by unseen.
   *
   * @default - all
   */
  readonly scopeDown?: WafStatement;
}

/** How closely bots are looked at. */
export enum BotControlLevel {
  /** Bots that say who they are. */
  COMMON = 'COMMON',
  /** Also those that do not. Paid at a higher rate. */
  TARGETED = 'TARGETED',
}

/** How Bot Control is used. */
export interface BotControlOptions extends ManagedRuleGroupOptions {
  /**
   * How closely bots are looked at.
   *
   * @default BotControlLevel.COMMON
   */
  readonly level?: BotControlLevel;

  /**
   * Whether machine learning looks at the traffic of the web site, for TARGETED only.
   *
   * @default - as AWS WAF does
   */
  readonly machineLearning?: boolean;
}

/** How a form is sent. */
export enum WafPayloadType {
  /** As JSON; fields are JSON pointers such as `/form/username`. */
  JSON = 'JSON',
  /** As an HTML form; fields are names of inputs. */
  FORM_ENCODED = 'FORM_ENCODED',
}

/** How account takeover prevention is used. */
export interface AccountTakeoverPreventionOptions extends ManagedRuleGroupOptions {
  /** The path of the login, beginning with `/`: 1 to 256 characters. Anything else is an error. */
  readonly loginPath: string;

  /** How user name and password are sent. */
  readonly payloadType: WafPayloadType;

  /** Where the user name stands: 1 to 512 characters. */
  readonly usernameField: string;

  /** Where the password stands: 1 to 512 characters. */
  readonly passwordField: string;
}

/** How the prevention of fraudulent accounts is used. */
export interface AccountCreationFraudPreventionOptions extends ManagedRuleGroupOptions {
  /** The path of the page with the form, beginning with `/`: 1 to 256 characters. Anything else is an error. */
  readonly registrationPagePath: string;

  /** The path to which the form is sent, beginning with `/`: 1 to 256 characters. Anything else is an error. */
  readonly creationPath: string;

  /** How the form is sent. */
  readonly payloadType: WafPayloadType;

  /**
   * Where the user name stands: 1 to 512 characters.
   *
   * @default - nowhere
   */
  readonly usernameField?: string;

  /**
   * Where the password stands: 1 to 512 characters.
   *
   * @default - nowhere
   */
  readonly passwordField?: string;

  /**
   * Where the e-mail address stands: 1 to 512 characters.
   *
   * @default - nowhere
   */
  readonly emailField?: string;
}

/** How suspicious a request must be. */
export enum WafSensitivity {
  /** Only the most suspicious. */
  LOW = 'LOW',
  /** Suspicious ones, too. */
  MEDIUM = 'MEDIUM',
  /** Everything with the least suspicion. */
  HIGH = 'HIGH',
}

/** How the group against denial of service is used. */
export interface AntiDdosOptions extends ManagedRuleGroupOptions {
  /**
   * How suspicious a request must be to be blocked during an attack.
   *
   * @default WafSensitivity.LOW
   */
  readonly blockSensitivity?: WafSensitivity;

  /**
   * Whether browsers are challenged during an attack.
   *
   * @default true
   */
  readonly challenge?: boolean;

  /**
   * Regular expressions of paths that cannot answer a challenge, such as those of an API: 1 to 512 characters each. An error without
   * `challenge`.
   *
   * @default - none
   */
  readonly challengeExemptions?: string[];
}

/** A managed rule group of which this library knows nothing. */
export interface OtherManagedRuleGroupOptions extends ManagedRuleGroupOptions {
  /** Who maintains it, such as `AWS`: 1 to 128 characters. */
  readonly vendorName: string;

  /** Its name: 1 to 128 letters, digits, hyphens and underscores. */
  readonly groupName: string;

  /** What it costs, in web ACL capacity units: 1 to 5,000. `aws wafv2 describe-managed-rule-group` tells. */
  readonly capacity: number;
}
