import type { aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import {
  AccountCreationFraudPreventionOptions, AccountTakeoverPreventionOptions, AntiDdosOptions, BotControlLevel, BotControlOptions,
  ManagedRuleGroupOptions, OtherManagedRuleGroupOptions, WafSensitivity,
} from './managed-rule-group-options';
import { CAPACITY_LIMIT } from './private/capacity';
import { requireOneOf } from './private/checks';
import * as configurations from './private/managed-group-configurations';
import { validateGroupOptions } from './private/managed-group-options';
import { type AwsManagedRuleGroup, MANAGED_RULE_GROUPS } from './private/managed-rule-groups';
import { RULE_NAME, RULE_NAME_RULE } from './private/rule-name';
import { requireMatch, requireRange, requireText } from '../private/validation';

/**
 * Rules that somebody else keeps up to date.
 *
 * @see https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export class ManagedRuleGroup {
  /** Addresses from which Amazon has seen attacks. 25 capacity units. On by default. */
  public static ipReputation(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.ipReputation, options);
  }

  /** Addresses that hide the client: VPNs, proxies, Tor, hosting. 50 capacity units. Blocks people who mean no harm, too. */
  public static anonymousIp(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.anonymousIp, options);
  }

  /**
   * The core rule set: what is common to attacks on web applications. 700 capacity units. On by default.
   *
   * Its rule `SizeRestrictions_BODY` blocks bodies over 8 KB: let it count where files are uploaded.
   */
  public static common(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.common, options);
  }

  /** Pages for administrators. 100 capacity units. */
  public static adminProtection(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.adminProtection, options);
  }

  /** Requests that are known to be invalid and to be an attack, such as those for Log4j. 200 capacity units. On by default. */
  public static knownBadInputs(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.knownBadInputs, options);
  }

  /** Attacks on SQL databases. 200 capacity units. */
  public static sqlDatabase(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.sqlDatabase, options);
  }

  /** Attacks on Linux. 200 capacity units. Use it together with `posix()`. */
  public static linux(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.linux, options);
  }

  /** Attacks on POSIX systems. 100 capacity units. */
  public static posix(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.posix, options);
  }

  /** Attacks on Windows. 200 capacity units. */
  public static windows(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.windows, options);
  }

  /** Attacks on PHP. 100 capacity units. */
  public static php(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.php, options);
  }

  /** Attacks on WordPress. 100 capacity units. Use it together with `sqlDatabase()` and `php()`. */
  public static wordPress(options: ManagedRuleGroupOptions = {}): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.wordPress, options);
  }

  /** Bots. 50 capacity units. Paid extra, by the month and by the request. */
  public static botControl(options: BotControlOptions = {}): ManagedRuleGroup {
    const { level = BotControlLevel.COMMON, machineLearning } = options;
    requireOneOf('level', level, BotControlLevel);
    if (machineLearning !== undefined && level !== BotControlLevel.TARGETED) {
      throw new Error(`'machineLearning' must be left out for the level ${level}`);
    }
    return ofAws(MANAGED_RULE_GROUPS.botControl, options, {
      awsManagedRulesBotControlRuleSet: { inspectionLevel: level, enableMachineLearning: machineLearning },
    });
  }

  /** Stolen passwords that are tried at the login. 50 capacity units. Paid extra, by the month and by the request. */
  public static accountTakeoverPrevention(options: AccountTakeoverPreventionOptions): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.accountTakeoverPrevention, options, configurations.accountTakeoverPrevention(options));
  }

  /** Accounts that are made for fraud. 50 capacity units. Paid extra, by the month and by the request. */
  public static accountCreationFraudPrevention(options: AccountCreationFraudPreventionOptions): ManagedRuleGroup {
    return ofAws(MANAGED_RULE_GROUPS.accountCreationFraudPrevention, options, configurations.accountCreationFraudPrevention(options));
  }

  /** Floods of requests. 50 capacity units. Paid extra, by the month and by the request. */
  public static antiDdos(options: AntiDdosOptions = {}): ManagedRuleGroup {
    requireOneOf('blockSensitivity', options.blockSensitivity, WafSensitivity);
    return ofAws(MANAGED_RULE_GROUPS.antiDdos, options, configurations.antiDdos(options));
  }

  /** Any other group: of the AWS Marketplace, or newer than this library. */
  public static other(options: OtherManagedRuleGroupOptions): ManagedRuleGroup {
    const { vendorName, groupName, capacity } = options;
    requireText('vendorName', vendorName);
    requireMatch('vendorName', vendorName, /^(?=.*\S).{1,128}$/, 'have 1 to 128 characters');
    requireText('groupName', groupName);
    requireMatch('groupName', groupName, RULE_NAME, RULE_NAME_RULE);
    requireRange('capacity', capacity, 1, CAPACITY_LIMIT.maximum, 'capacity units');
    return ManagedRuleGroup._of(vendorName, { groupName, capacity, versioned: true }, options);
  }

  /** @internal */
  public static _of(
    vendorName: string, group: AwsManagedRuleGroup, options: ManagedRuleGroupOptions, configuration?: wafv2.CfnWebACL.ManagedRuleGroupConfigProperty,
  ): ManagedRuleGroup {
    validateGroupOptions(group, options);
    return new ManagedRuleGroup(vendorName, group.groupName, group.capacity, options, configuration);
  }

  private constructor(
    /** @internal */
    public readonly _vendorName: string,
    /** The name of the group, which is also the name of its rule in the web ACL. */
    public readonly groupName: string,
    private readonly groupCapacity: number,
    /** @internal */
    public readonly _options: ManagedRuleGroupOptions,
    private readonly configuration?: wafv2.CfnWebACL.ManagedRuleGroupConfigProperty,
  ) {}

  /** What it costs, in web ACL capacity units, `scopeDown` included: an estimate from the pages of AWS WAF. */
  public get capacity(): number {
    return this.groupCapacity + (this._options.scopeDown?.capacity ?? 0);
  }

  /**
   * What CloudFormation takes.
   *
   * @internal
   */
  public _render(): wafv2.CfnWebACL.StatementProperty {
    const { version, scopeDown, ruleActions = [] } = this._options;
    return {
      managedRuleGroupStatement: {
        vendorName: this._vendorName,
        name: this.groupName,
        version,
        managedRuleGroupConfigs: this.configuration && [this.configuration],
        ruleActionOverrides: ruleActions.length === 0 ? undefined
          : ruleActions.map(({ ruleName, action }) => ({ name: ruleName, actionToUse: { [action._kind]: {} } })),
        scopeDownStatement: scopeDown?._facts.statement,
      },
    };
  }
}

function ofAws(
  group: AwsManagedRuleGroup, options: ManagedRuleGroupOptions, configuration?: wafv2.CfnWebACL.ManagedRuleGroupConfigProperty,
): ManagedRuleGroup {
  return ManagedRuleGroup._of('AWS', group, options, configuration);
}
