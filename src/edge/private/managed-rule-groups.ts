/** A rule group that AWS maintains. */
export interface AwsManagedRuleGroup {
  readonly groupName: string;
  /** In web ACL capacity units, of the latest static version. */
  readonly capacity: number;
  /** Whether it has versions that can be pinned. */
  readonly versioned: boolean;
}

function group(groupName: string, capacity: number, versioned = true): AwsManagedRuleGroup {
  return { groupName, capacity, versioned };
}

/** @see https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html */
export const MANAGED_RULE_GROUPS = {
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html, which says that these have no versions
  ipReputation: group('AWSManagedRulesAmazonIpReputationList', 25, false),
  anonymousIp: group('AWSManagedRulesAnonymousIpList', 50, false),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
  common: group('AWSManagedRulesCommonRuleSet', 700),
  adminProtection: group('AWSManagedRulesAdminProtectionRuleSet', 100),
  knownBadInputs: group('AWSManagedRulesKnownBadInputsRuleSet', 200),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-use-case.html
  sqlDatabase: group('AWSManagedRulesSQLiRuleSet', 200),
  linux: group('AWSManagedRulesLinuxRuleSet', 200),
  posix: group('AWSManagedRulesUnixRuleSet', 100),
  windows: group('AWSManagedRulesWindowsRuleSet', 200),
  php: group('AWSManagedRulesPHPRuleSet', 100),
  wordPress: group('AWSManagedRulesWordPressRuleSet', 100),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-bot.html
  botControl: group('AWSManagedRulesBotControlRuleSet', 50),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-atp.html
  accountTakeoverPrevention: group('AWSManagedRulesATPRuleSet', 50),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-acfp.html
  accountCreationFraudPrevention: group('AWSManagedRulesACFPRuleSet', 50),
  // https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-anti-ddos.html
  antiDdos: group('AWSManagedRulesAntiDDoSRuleSet', 50),
} as const;
